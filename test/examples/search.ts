import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A site search',
  in: {
    eventData: { event_name: 'view_search_results', ip_override: '203.0.113.7', search_term: 'red shirt' },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Search',
          event_time: 1767225600,
          action_source: 'website',
          user_data: { client_ip_address: '203.0.113.7' },
          custom_data: { search_string: 'red shirt' },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
