import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'No answer from Meta: a test event is kept in Firestore, with its test event code',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
    answers: [{ reason: 'timed_out' }],
  },
  fields: {
    testEventCode: 'TEST12345',
    deadLetters: 'firestore',
    deadLetterPath: 'meta_events',
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
      test_event_code: 'TEST12345',
    },
    cookies: {},
    log: [
      { step: 'failed', dataset: '1234567890', reason: 'no answer from Meta: timed_out.' },
      { step: 'kept', dataset: '1234567890', store: 'firestore' },
    ],
    documents: [
      {
        dataset: '1234567890',
        api_version: 'v26.0',
        failed_at: 1767225600000,
        reason: 'no answer from Meta: timed_out.',
        event: {
          event_name: 'PageView',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
        },
        partner_agent: 'sgtm-capi-0.1',
        test_event_code: 'TEST12345',
      },
    ],
  },
};
