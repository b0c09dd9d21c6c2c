import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'An event that the table of names leaves out is not sent, which is no failure',
  in: {
    eventData: {
      event_name: 'scroll',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    eventNameTable: [
      {
        ga4Name: 'scroll',
        metaName: '',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: null,
    cookies: {},
  },
};
