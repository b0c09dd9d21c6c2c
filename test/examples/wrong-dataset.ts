import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'The name of the dataset in place of its id: nothing is sent and the tag fails',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    pixelId: 'My shop',
  },
  out: {
    outcome: 'failure',
    body: null,
    cookies: {},
    log: [
      {
        step: 'failed',
        reason: 'the field "Dataset (Pixel) ID" needs the digits of the ID.',
      },
    ],
  },
};
