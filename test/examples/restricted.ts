import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A restricted source: URLs cut, standard parameters only',
  in: {
    eventData: {
      event_name: 'generate_lead',
      ip_override: '203.0.113.7',
      page_location: 'https://clinic.example/diabetes?step=2',
      page_referrer: 'https://www.google.com/search?q=diabetes',
      value: 5,
      currency: 'EUR',
      custom_properties: {
        diagnosis: 'x',
      },
    },
  },
  fields: {
    restrictedSource: true,
    standardParametersOnly: true,
    urlDetail: 'origin',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Lead',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://clinic.example',
          referrer_url: 'https://www.google.com',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            value: 5,
            currency: 'EUR',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
