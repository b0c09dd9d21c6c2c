import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Consent required and denied: nothing is sent, no cookie is written, and the tag is content',
  in: {
    eventData: {
      event_name: 'page_view',
      page_location: 'https://www.example.com/?fbclid=IwAR1',
      'x-ga-gcs': 'G101',
    },
    cookies: { _fbp: 'fb.1.1596403881668.1116446470' },
  },
  fields: { consentMode: 'required' },
  out: { outcome: 'success', body: null, cookies: {} },
};
