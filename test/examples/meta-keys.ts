import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: "Event data prepared for Meta's own tag",
  in: {
    eventData: {
      event_name: 'sign_up',
      'x-fb-event_id': 'sign-up-1',
      'x-fb-ud-em': 'John_Smith@gmail.com',
      'x-fb-ud-ge': 'Female',
      'x-fb-ud-db': '2/16/1997',
      'x-fb-ud-subscription_id': 'sub-1',
      'x-fb-ud-fb-login-id': '1234567890123456',
      'x-fb-ck-fbp': 'fb.1.1596403881668.1116446470',
      'x-fb-ck-fbc': 'fb.1.1596403881668.IwAR1-Abc_d',
      'x-fb-cd-status': true,
      'x-fb-cd-predicted_ltv': '120.50',
      'x-fb-cd-content_ids': '["A","B"]',
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'CompleteRegistration',
          event_time: 1767225600,
          event_id: 'sign-up-1',
          action_source: 'website',
          user_data: {
            em: '62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f',
            db: '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c',
            ge: '252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111',
            subscription_id: 'sub-1',
            fb_login_id: 1234567890123456,
            fbc: 'fb.1.1596403881668.IwAR1-Abc_d',
            fbp: 'fb.1.1596403881668.1116446470',
          },
          custom_data: { status: true, predicted_ltv: 120.5, content_ids: ['A', 'B'] },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: { _fbc: 'fb.1.1596403881668.IwAR1-Abc_d', _fbp: 'fb.1.1596403881668.1116446470' },
  },
};
