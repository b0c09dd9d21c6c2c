import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A table of names: one event is renamed, another is not sent',
  in: {
    eventData: {
      event_name: 'newsletter',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    eventNameTable: [
      {
        ga4Name: 'newsletter',
        metaName: 'Subscribe',
      },
      {
        ga4Name: 'scroll',
        metaName: '',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Subscribe',
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
