import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Consent for storage and user data, both granted by gcd',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      'x-ga-gcd': '13r3r3r2r5l1',
    },
  },
  fields: {
    consentMode: 'requiredWithUserData',
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
            client_ip_address: '203.0.113.7',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
