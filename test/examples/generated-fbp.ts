import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: '_fbp is created where there is none, for the domain of the field',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    generateFbp: true,
    cookieDomain: 'shop.example.com',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
            fbp: 'fb.2.1767225600000.1573741824',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {
      _fbp: 'fb.2.1767225600000.1573741824',
    },
  },
};
