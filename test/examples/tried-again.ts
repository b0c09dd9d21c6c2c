import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Meta does not answer in time, then is down, then takes the event: the same three times',
  in: {
    eventData: {
      event_name: 'page_view',
      event_id: '1738980736899_1',
      ip_override: '203.0.113.7',
    },
    answers: [
      { reason: 'timed_out' },
      { status: 503, body: { error: { message: 'Service temporarily unavailable', code: 2 } } },
      { status: 200, body: { events_received: 1, messages: [], fbtrace_id: 'AX-zrZv_IbzjZUnhsbWlsec' } },
    ],
  },
  fields: {
    timeoutMs: 1000,
    retries: '2',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          event_id: '1738980736899_1',
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
      'https://graph.facebook.com/v26.0/1234567890/events',
    ],
    log: [
      {
        step: 'retried',
        dataset: '1234567890',
        reason: 'no answer from Meta: timed_out.',
      },
      {
        step: 'answered',
        dataset: '1234567890',
        status: 503,
        code: '2',
        advice: 'Send the same event again later.',
      },
      {
        step: 'retried',
        dataset: '1234567890',
        reason: 'Meta answered with status 503.',
      },
      {
        step: 'answered',
        dataset: '1234567890',
        status: 200,
        events_received: 1,
        fbtrace_id: 'AX-zrZv_IbzjZUnhsbWlsec',
      },
    ],
  },
};
