import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A customer as exports have one: wrapped address, number from abroad, official name, weekday, MD5',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_id: 'Customer-7',
      user_data: {
        email: 'Jane Doe <Jane.Doe@example.com>',
        phone_number: '4915112345678',
        date_of_birth: 'Saturday, 12 May 1990',
        address: {
          first_name: 'Jane',
          last_name: '5d41402abc4b2a76b9719d911017c592',
          city: 'Seoul',
          country: 'Korea, Republic of',
        },
      },
    },
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
            em: '86e0b9e56c17cc4d12387e1949b85053fbe73bc3ce5a1188713a9d300cc6133d',
            ph: '8efb96404be52f6109b9db0f687274a81e9e3cc23fabd6f0da5d38baa3d2facd',
            fn: '81f8f6dde88365f3928796ec7aa53f72820b06db8664f5fe76a7eb13e24546a2',
            ct: '2eecdca905bd8af66193f39e1ee6262ad70c6c749a9f7acc51903aacca9b4b8c',
            country: 'd5647005d31dcbb66ff531c5e097544a03558bc538b9c65ee2539594886ffbc0',
            db: '85d0a203b9701075211bee2e603064fe969cd14e76b383f4068d3cadfba7811b',
            external_id: 'acade5fe58d0b5a805a02b8b3a546d8edd170eb78b8ec7b2cbfe0b9ebef2e6e1',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
