import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'E-mail addresses and phone numbers that strayed into URLs and custom data are removed',
  in: {
    eventData: {
      event_name: 'search',
      ip_override: '203.0.113.7',
      page_location: 'https://www.example.com/?q=user%40example.com&phone=0301234567&page=2',
      page_referrer: 'https://www.example.com/reset?u=user@example.com',
      search_term: 'orders of user@example.com or +49 30 1234567',
    },
  },
  fields: {
    removePersonalData: true,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Search',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://www.example.com/?q=removed&removed&page=2',
          referrer_url: 'https://www.example.com/reset?u=removed',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            search_string: 'orders of removed or removed',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
