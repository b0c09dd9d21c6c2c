import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Meta refuses a purchase without currency: the log says what to do, and it is not sent again',
  in: {
    eventData: {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
      value: 10,
    },
    answers: [
      {
        status: 400,
        body: {
          error: {
            message: 'Invalid parameter',
            type: 'OAuthException',
            code: 100,
            error_subcode: 2804010,
            is_transient: false,
            error_user_title: 'Missing currency for Purchase event',
            error_user_msg: 'The purchase event has no currency parameter.',
            fbtrace_id: 'AX-zrZv_IbzjZUnhsbWlsec',
          },
        },
      },
    ],
  },
  fields: {
    retries: 5,
  },
  out: {
    outcome: 'failure',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            value: 10,
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
        code: '100',
        error_subcode: '2804010',
        fbtrace_id: 'AX-zrZv_IbzjZUnhsbWlsec',
        advice: 'Send custom_data.currency, a code such as USD, with every Purchase.',
      },
      {
        step: 'failed',
        reason: 'Meta refuses the event with status 400.',
      },
    ],
  },
};
