import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Limited Data Use always, for California',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    limitedDataUse: 'always',
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
            client_ip_address: '203.0.113.7',
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
