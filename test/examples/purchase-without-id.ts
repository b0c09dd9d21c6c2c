import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A purchase without an event id is told apart by its transaction',
  in: {
    eventData: {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
      transaction_id: 'T-1',
      value: 0,
      currency: 'eur',
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          event_id: 'T-1',
          action_source: 'website',
          user_data: { client_ip_address: '203.0.113.7' },
          custom_data: { value: 0, currency: 'EUR', order_id: 'T-1' },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
