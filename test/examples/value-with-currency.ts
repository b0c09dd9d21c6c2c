import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A value with its currency is no number, and is left out',
  in: {
    eventData: {
      event_name: 'add_to_cart',
      ip_override: '203.0.113.7',
      value: '19.90 EUR',
      currency: 'EUR',
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
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
