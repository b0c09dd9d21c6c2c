import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Of three items, the one without id has its name as id, and the one with neither is left out',
  in: {
    eventData: {
      event_name: 'add_to_cart',
      ip_override: '203.0.113.7',
      currency: 'EUR',
      items: [
        { item_id: 'SKU-1', item_name: 'Shirt', price: 20, quantity: 2 },
        { item_name: 'Gift wrap', price: 2 },
        { price: 5 },
      ],
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'AddToCart',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            currency: 'EUR',
            contents: [
              { id: 'SKU-1', quantity: 2, item_price: 20, title: 'Shirt' },
              { id: 'Gift wrap', item_price: 2, title: 'Gift wrap' },
            ],
            content_ids: ['SKU-1', 'Gift wrap'],
            content_type: 'product',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
