import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'An event without a name is not sent and the tag fails',
  in: {
    eventData: {
      ip_override: '203.0.113.7',
    },
  },
  out: {
    outcome: 'failure',
    body: null,
    cookies: {},
    log: [
      {
        step: 'failed',
        reason: 'the event has no name: expected event_name in the event data, or a name in the field.',
      },
    ],
  },
};
