import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Consent withdrawn: what was remembered is deleted',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
      'x-ga-gcs': 'G100',
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6ImI0YzlhMjg5MzIzYjIxYTAxYzNlOTQwZjE1MGViOWI4YzU0MjU4N2YxYWJmZDhmMGUxY2MxZmZjNWU0NzU1MTQifQ==',
    },
  },
  fields: {
    rememberCustomer: true,
    consentMode: 'required',
  },
  out: {
    outcome: 'success',
    body: null,
    cookies: {
      _gtmeec: '',
    },
  },
};
