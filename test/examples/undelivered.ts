import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Meta is down and nothing is kept: the tag fails after the last try',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
    answers: [{ status: 503 }],
  },
  fields: {
    retries: 1,
    deadLetters: 'no',
  },
  out: {
    outcome: 'failure',
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
      'https://graph.facebook.com/v26.0/1234567890/events',
    ],
    rows: [],
    documents: [],
  },
};
