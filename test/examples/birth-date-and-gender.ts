import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Birth date, gender, state and postal code in the forms that people use',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_data: {
        email: 'user@example.com',
        gender: 'Female',
        date_of_birth: '16 Feb 1997',
        address: {
          region: 'California',
          postal_code: '94035-1234',
          country: 'USA',
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
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            st: '6959097001d10501ac7d54c0bdb8db61420f658f2922cc26e46d536119a31126',
            zp: '1794327a4d443904421f5ca1f3d72d0a62ba2f0770d80755ec2220fc0efb052e',
            country: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
            db: '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c',
            ge: '252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
