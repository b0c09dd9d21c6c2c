import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Consent denied: the event without customer information, cookies and click id',
  in: {
    eventData: {
      event_name: 'purchase',
      value: 1,
      currency: 'EUR',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
      user_id: 'u-1',
      page_location: 'https://www.example.com/thanks?fbclid=IwAR1',
      user_data: {
        email: 'user@example.com',
      },
      'x-ga-gcs': 'G100',
    },
    cookies: {
      _fbp: 'fb.1.1596403881668.1116446470',
    },
  },
  fields: {
    consentMode: 'required',
    onDenied: 'anonymous',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://www.example.com/thanks',
          user_data: {
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0',
          },
          custom_data: {
            value: 1,
            currency: 'EUR',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
