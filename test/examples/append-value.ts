import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'AppendValue adds to an earlier purchase',
  in: {
    eventData: {
      event_name: 'AppendValue',
      user_id: 'customer-1',
      value: 5,
      currency: 'EUR',
    },
  },
  fields: {
    actionSource: 'system_generated',
    customizeEvent: true,
    serverEventTable: [
      {
        name: 'original_event_data.event_name',
        value: 'Purchase',
      },
      {
        name: 'original_event_data.event_time',
        value: '1766966400',
      },
      {
        name: 'original_event_data.order_id',
        value: 'T-1',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'AppendValue',
          event_time: 1767225600,
          action_source: 'system_generated',
          user_data: {
            external_id: 'e83f10dcd2c68747c3f3ba14a54258d5c1843a8d75b0f5cb52c6f3df052a72d1',
          },
          custom_data: {
            value: 5,
            currency: 'EUR',
          },
          original_event_data: {
            event_name: 'Purchase',
            event_time: 1766966400,
            order_id: 'T-1',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
