import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Cookies of the shop alone, for 30 days, out of reach of scripts',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      page_location: 'https://shop.example.com/?fbclid=IwAR1',
    },
    now: 1767225600123,
  },
  fields: {
    cookieDomain: 'shop.example.com',
    cookieDays: '30',
    httpOnlyCookies: true,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://shop.example.com/?fbclid=IwAR1',
          user_data: {
            client_ip_address: '203.0.113.7',
            fbc: 'fb.2.1767225600123.IwAR1',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: { _fbc: 'fb.2.1767225600123.IwAR1' },
    cookieOptions: [
      {
        domain: 'shop.example.com',
        path: '/',
        'max-age': 2592000,
        secure: true,
        sameSite: 'Lax',
        httpOnly: true,
      },
    ],
  },
};
