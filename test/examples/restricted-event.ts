import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A restricted source: an event of the deny list is not sent',
  in: {
    eventData: {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    restrictedSource: true,
    deniedEvents: ['Purchase', 'add_to_cart'],
  },
  out: {
    outcome: 'success',
    body: null,
    cookies: {},
  },
};
