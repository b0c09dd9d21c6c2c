import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A checkout counts pieces, and an item without a quantity is one',
  in: {
    eventData: {
      event_name: 'begin_checkout',
      ip_override: '203.0.113.7',
      value: 59.97,
      currency: 'EUR',
      items: [
        { item_id: 'SKU-1', price: 19.99, quantity: 2 },
        { item_name: 'Cap', price: 19.99 },
      ],
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'InitiateCheckout',
          event_time: 1767225600,
          action_source: 'website',
          user_data: { client_ip_address: '203.0.113.7' },
          custom_data: {
            value: 59.97,
            currency: 'EUR',
            contents: [
              { id: 'SKU-1', quantity: 2, item_price: 19.99 },
              { id: 'Cap', item_price: 19.99, title: 'Cap' },
            ],
            content_ids: ['SKU-1', 'Cap'],
            content_type: 'product',
            num_items: 3,
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
