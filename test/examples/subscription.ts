import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A subscription that was renewed without the customer',
  in: {
    eventData: {
      event_name: 'subscribe',
      user_id: 'customer-1',
      predicted_ltv: '240,00',
      value: 20,
      currency: 'EUR',
      'x-fb-ud-subscription_id': 'sub-1',
    },
  },
  fields: {
    actionSource: 'system_generated',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Subscribe',
          event_time: 1767225600,
          action_source: 'system_generated',
          user_data: {
            external_id: 'e83f10dcd2c68747c3f3ba14a54258d5c1843a8d75b0f5cb52c6f3df052a72d1',
            subscription_id: 'sub-1',
          },
          custom_data: {
            value: 20,
            currency: 'EUR',
            predicted_ltv: 240,
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
