import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'The first page behind an ad: the click id becomes _fbc, in its own case',
  in: {
    eventData: {
      event_name: 'page_view',
      page_location: 'https://www.example.co.uk/?fbclid=IwAR1-Abc_d&utm_source=fb',
    },
    cookies: { _fbc: 'fb.1.1596403881668.IwAR0-Older', _fbp: 'not a cookie of the pixel' },
    now: 1767225600123,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://www.example.co.uk/?fbclid=IwAR1-Abc_d&utm_source=fb',
          user_data: { fbc: 'fb.2.1767225600123.IwAR1-Abc_d' },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: { _fbc: 'fb.2.1767225600123.IwAR1-Abc_d' },
  },
};
