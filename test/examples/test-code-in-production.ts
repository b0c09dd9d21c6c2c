import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A test event code has no effect in production unless the user wants it',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
    preview: false,
  },
  fields: {
    testEventCode: 'TEST12345',
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
