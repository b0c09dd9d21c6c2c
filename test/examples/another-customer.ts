import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Another e-mail address is another customer: nothing of the first is filled in',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_data: {
        email: 'other@example.com',
      },
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6ImI0YzlhMjg5MzIzYjIxYTAxYzNlOTQwZjE1MGViOWI4YzU0MjU4N2YxYWJmZDhmMGUxY2MxZmZjNWU0NzU1MTQiLCJmbiI6IjY5MTU3NzFiZTFjNWFhMGM4ODY4NzBiNjk1MWIwM2Q3ZWFmYzEyMWZlYTBlODBhNWVhODNiZWI3YzQ0OWY0ZWMifQ==',
    },
  },
  fields: {
    rememberCustomer: true,
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
            em: '5b71ed5f946240dc76f3b7c24bdcbbc3528284ec5f4519249fb702686f0df5b8',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6IjViNzFlZDVmOTQ2MjQwZGM3NmYzYjdjMjRiZGNiYmMzNTI4Mjg0ZWM1ZjQ1MTkyNDlmYjcwMjY4NmYwZGY1YjgifQ==',
    },
  },
};
