import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: "A customer that the site has hashed, one hash in capitals, one from Meta's parameter builder",
  in: {
    eventData: {
      event_name: 'generate_lead',
      user_data: {
        sha256_email_address: '62A14E44F765419D10FEA99367361A727C12365E2520F32218D505ED9AA0F62F',
        sha256_phone_number: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176.AQQAAQMC',
        address: {
          sha256_first_name: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
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
            em: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
            ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176.AQQAAQMC',
            fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
