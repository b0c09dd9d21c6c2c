import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Items and value of the event are left out if the user wants it',
  in: {
    eventData: {
      event_name: 'add_to_cart',
      ip_override: '203.0.113.7',
      value: 1,
      currency: 'EUR',
      items: [
        {
          item_id: 'A',
        },
      ],
    },
  },
  fields: {
    customizeCommerce: true,
    skipCommerceData: true,
    customDataTable: [
      {
        name: 'status',
        value: 'paid',
      },
    ],
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
            status: 'paid',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
