import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: "Drop-in for Meta's tag: its prefixes, custom_properties, data processing options and cookie",
  in: {
    eventData: {
      event_name: 'purchase',
      event_id: 'e-1',
      event_time: 1767222000,
      page_location: 'https://www.example.com/thanks',
      page_referrer: 'https://www.example.com/',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
      value: 30,
      currency: 'USD',
      transaction_id: 'T-1',
      'x-fb-ud-em': 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
      'x-fb-ud-ph': 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
      'x-fb-ud-external_id': 'a24a7f55f278dd49fb1f99c5507800cb198a5bfe10fe2126cd0b25672152b0da',
      'x-fb-ck-fbp': 'fb.1.1596403881668.1116446470',
      'x-fb-ck-fbc': 'fb.1.1596403881668.IwAR1',
      'x-fb-cd-contents': '[{"id":"A","quantity":1,"item_price":30}]',
      'x-fb-cd-content_type': 'product',
      'x-fb-cd-num_items': 1,
      'x-fb-cd-status': 'paid',
      custom_properties: '{"plan":"gold"}',
      data_processing_options: ['LDU'],
      data_processing_options_country: 1,
      data_processing_options_state: 1000,
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6ImI0YzlhMjg5MzIzYjIxYTAxYzNlOTQwZjE1MGViOWI4YzU0MjU4N2YxYWJmZDhmMGUxY2MxZmZjNWU0NzU1MTQiLCJsbiI6IjY2Mjc4MzVmOTg4ZTJjNWU1MDUzM2Q0OTExNjMwNzJkM2Y0ZjQxZjVjOGIwNDYzMDE1MGRlYmIzNzIyY2EyZGQifQ==',
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
          event_name: 'Purchase',
          event_time: 1767222000,
          event_id: 'e-1',
          action_source: 'website',
          event_source_url: 'https://www.example.com/thanks',
          referrer_url: 'https://www.example.com/',
          user_data: {
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            ln: '6627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd',
            ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
            external_id: 'a24a7f55f278dd49fb1f99c5507800cb198a5bfe10fe2126cd0b25672152b0da',
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0',
            fbc: 'fb.1.1596403881668.IwAR1',
            fbp: 'fb.1.1596403881668.1116446470',
          },
          custom_data: {
            value: 30,
            currency: 'USD',
            order_id: 'T-1',
            plan: 'gold',
            contents: [
              {
                id: 'A',
                quantity: 1,
                item_price: 30,
              },
            ],
            content_type: 'product',
            num_items: 1,
            status: 'paid',
          },
          data_processing_options: ['LDU'],
          data_processing_options_country: 1,
          data_processing_options_state: 1000,
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {
      _gtmeec:
        'eyJlbSI6ImI0YzlhMjg5MzIzYjIxYTAxYzNlOTQwZjE1MGViOWI4YzU0MjU4N2YxYWJmZDhmMGUxY2MxZmZjNWU0NzU1MTQiLCJwaCI6ImUzMjNlYzYyNjMxOWNhOTRlZThiZmYyZTRjODdjZjYxM2JlNmVhMTk5MTllZDEzNjQxMjRlMTY4MDdhYjMxNzYiLCJsbiI6IjY2Mjc4MzVmOTg4ZTJjNWU1MDUzM2Q0OTExNjMwNzJkM2Y0ZjQxZjVjOGIwNDYzMDE1MGRlYmIzNzIyY2EyZGQiLCJleHRlcm5hbF9pZCI6ImEyNGE3ZjU1ZjI3OGRkNDlmYjFmOTljNTUwNzgwMGNiMTk4YTViZmUxMGZlMjEyNmNkMGIyNTY3MjE1MmIwZGEifQ==',
      _fbc: 'fb.1.1596403881668.IwAR1',
      _fbp: 'fb.1.1596403881668.1116446470',
    },
  },
};
