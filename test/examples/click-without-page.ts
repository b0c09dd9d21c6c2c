import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A click id that the site sends as fbclid, since its page addresses come without their query',
  in: {
    eventData: {
      event_name: 'view_content',
      page_location: 'https://www.example.com/shirts',
      fbclid: 'IwAR1-Abc_d',
    },
    now: 1767225600123,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'ViewContent',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://www.example.com/shirts',
          user_data: { fbc: 'fb.1.1767225600123.IwAR1-Abc_d' },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: { _fbc: 'fb.1.1767225600123.IwAR1-Abc_d' },
  },
};
