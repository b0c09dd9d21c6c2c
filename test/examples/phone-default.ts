import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'National phone number without an address: the calling code of the field',
  in: {
    eventData: {
      event_name: 'generate_lead',
      user_data: {
        phone_number: '650 555 1212',
      },
    },
  },
  fields: {
    defaultCallingCode: '1',
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
            ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
