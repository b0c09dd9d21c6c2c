import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Customer information from an object and a table: the table beats the object, both beat the event',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_data: {
        email: 'ga4@example.com',
        phone_number: '+16505551212',
      },
    },
  },
  fields: {
    customizeCustomer: true,
    customerObject: {
      em: 'object@example.com',
      fn: 'Mary',
    },
    customerTable: [
      {
        name: 'em',
        value: 'table@example.com',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'CompleteRegistration',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            em: '682dd5b8a82c09880ef4ab0e9d27de99565a78bce68336a06bfc56655b8dc386',
            ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
            fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
