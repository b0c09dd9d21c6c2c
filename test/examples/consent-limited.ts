import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Consent denied: the event with Limited Data Use, without cookies',
  in: {
    eventData: {
      event_name: 'page_view',
      user_id: 'u-1',
      'x-ga-gcs': 'G111',
      'x-ga-gcd': '13t3t3p3t5l1',
    },
    cookies: {
      _fbp: 'fb.1.1596403881668.1116446470',
    },
  },
  fields: {
    consentMode: 'requiredWithUserData',
    onDenied: 'limited',
    limitedDataUseState: 1000,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            external_id: 'a24a7f55f278dd49fb1f99c5507800cb198a5bfe10fe2126cd0b25672152b0da',
          },
          data_processing_options: ['LDU'],
          data_processing_options_country: 1,
          data_processing_options_state: 1000,
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
