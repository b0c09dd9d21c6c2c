import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Customer information of an earlier event fills in what this one does not say',
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6ImI0YzlhMjg5MzIzYjIxYTAxYzNlOTQwZjE1MGViOWI4YzU0MjU4N2YxYWJmZDhmMGUxY2MxZmZjNWU0NzU1MTQiLCJmbiI6Ik1hcnkifQ==',
    },
  },
  fields: {
    rememberCustomer: true,
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
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6ImI0YzlhMjg5MzIzYjIxYTAxYzNlOTQwZjE1MGViOWI4YzU0MjU4N2YxYWJmZDhmMGUxY2MxZmZjNWU0NzU1MTQiLCJmbiI6IjY5MTU3NzFiZTFjNWFhMGM4ODY4NzBiNjk1MWIwM2Q3ZWFmYzEyMWZlYTBlODBhNWVhODNiZWI3YzQ0OWY0ZWMifQ==',
    },
  },
};
