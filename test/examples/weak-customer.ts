import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Too little customer information: Meta would refuse the event, so it is not sent',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_agent: 'Mozilla/5.0',
      user_data: {
        address: {
          city: 'Paris',
          country: 'FR',
        },
      },
    },
  },
  out: {
    outcome: 'failure',
    body: null,
    cookies: {},
  },
};
