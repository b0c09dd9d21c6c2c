import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'The version of the Graph API that the tag names',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    apiVersion: 'v25.0',
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
    urls: ['https://graph.facebook.com/v25.0/1234567890/events'],
  },
};
