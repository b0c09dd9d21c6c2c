import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'The site says that data use is not limited: an empty list',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      data_processing_options: [],
    },
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
          data_processing_options: [],
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
