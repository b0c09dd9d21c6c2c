import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'client_id serves as external_id where there is no user_id',
  in: {
    eventData: {
      event_name: 'page_view',
      client_id: '1489074949.1738980312',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    clientIdAsExternalId: true,
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
            external_id: 'd8d197c85a38c698932b4ea84fbdb41f0dac00478f5dfaeb09fd2549c5515552',
            client_ip_address: '203.0.113.7',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
