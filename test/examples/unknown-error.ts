import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Meta refuses an event with an error that nobody knows yet: the log leads to the page of all errors',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
    answers: [{ status: 400, body: { error: { message: 'Something new', code: 999999 } } }],
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
    log: [
      {
        step: 'answered',
        dataset: '1234567890',
        status: 400,
        code: '999999',
        advice: 'See https://developers.facebook.com/docs/graph-api/guides/error-handling.',
      },
      {
        step: 'failed',
        reason: 'Meta refuses the event with status 400.',
      },
    ],
  },
};
