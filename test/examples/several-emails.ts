import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Lists, which arrive as objects: every e-mail address once, the first postal address',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_data: {
        email: { 0: 'John_Smith@gmail.com', 1: ' john_smith@gmail.com', 2: 'user@example.com' },
        address: { 0: { first_name: 'Mary' }, 1: { first_name: 'Ann' } },
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
            em: [
              '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
              'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            ],
            fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
