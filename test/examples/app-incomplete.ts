import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'An app event without the version of the system is not sent: Meta would refuse it',
  in: {
    eventData: {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
      'x-ga-platform': 'ios',
    },
  },
  fields: {
    actionSource: 'app',
  },
  out: {
    outcome: 'failure',
    body: null,
    cookies: {},
  },
};
