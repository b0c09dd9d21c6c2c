import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Without an access token nothing is sent and the tag fails',
  in: { eventData: { event_name: 'page_view' }, cookies: { _fbp: 'fb.1.1596403881668.1116446470' } },
  fields: { accessToken: ' ' },
  out: { outcome: 'failure', body: null, cookies: { _fbp: 'fb.1.1596403881668.1116446470' } },
};
