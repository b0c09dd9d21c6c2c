import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: "National phone number: the calling code of the customer's country",
  in: {
    eventData: {
      event_name: 'generate_lead',
      user_data: {
        phone_number: '(030) 123-4567',
        address: {
          country: 'Germany',
        },
      },
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Lead',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            ph: '2f9fbc550b12cbc0e6242384cc472bd1e4f058a8b773f189f7acb86d202655ce',
            country: '959a45d44e6fcf58361ed004681556fe50129f2109e817dec098c00c9e5d2578',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
