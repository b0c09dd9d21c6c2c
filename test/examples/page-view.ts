import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A page view of an anonymous visitor',
  in: {
    eventData: {
      event_name: 'page_view',
      event_id: '1646750371301_16467595538826',
      client_id: '1489074949.1738980312',
      page_location: 'https://www.example.com/shirts?utm_source=mail',
      page_referrer: 'https://www.google.com/',
      page_title: 'Shirts',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
      'x-ga-protocol_version': '2',
      'x-ga-measurement_id': 'G-ABCDEF1234',
      'x-ga-request_count': 1,
    },
    cookies: { _fbp: 'fb.1.1596403881668.1116446470' },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          event_id: '1646750371301_16467595538826',
          action_source: 'website',
          event_source_url: 'https://www.example.com/shirts?utm_source=mail',
          referrer_url: 'https://www.google.com/',
          user_data: {
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
            fbp: 'fb.1.1596403881668.1116446470',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: { _fbp: 'fb.1.1596403881668.1116446470' },
  },
};
