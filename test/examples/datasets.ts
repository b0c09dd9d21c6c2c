import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Three datasets, one request each',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    additionalDatasets: [
      {
        pixelId: '222',
        accessToken: 'token-2',
      },
      {
        pixelId: '333',
        accessToken: 'token-3',
      },
    ],
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
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
    urls: [
      'https://graph.facebook.com/v26.0/1234567890/events',
      'https://graph.facebook.com/v26.0/222/events',
      'https://graph.facebook.com/v26.0/333/events',
    ],
  },
};
