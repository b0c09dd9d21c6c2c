import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'An event of the website eight days ago is not sent: Meta would refuse it',
  in: {
    eventData: {
      event_name: 'purchase',
      event_time: 1766534400,
      ip_override: '203.0.113.7',
    },
  },
  out: {
    outcome: 'failure',
    body: null,
    cookies: {},
  },
};
