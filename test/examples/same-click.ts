import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'The same click again: _fbc keeps its time of creation',
  in: {
    eventData: {
      event_name: 'page_view',
      page_location: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
    },
    cookies: { _fbc: 'fb.1.1596403881668.IwAR1-Abc_d.AQQAAQMC' },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'PageView',
          event_time: 1767225600,
          action_source: 'website',
          event_source_url: 'https://www.example.com/?fbclid=IwAR1-Abc_d',
          user_data: { fbc: 'fb.1.1596403881668.IwAR1-Abc_d.AQQAAQMC' },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: { _fbc: 'fb.1.1596403881668.IwAR1-Abc_d.AQQAAQMC' },
  },
};
