import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A purchase in a shop 40 days ago',
  in: {
    eventData: {
      event_name: 'purchase',
      event_time: 1763769600,
      value: 12,
      currency: 'EUR',
      transaction_id: 'R-17',
      user_data: {
        email: 'user@example.com',
      },
    },
  },
  fields: {
    actionSource: 'physical_store',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1763769600,
          event_id: 'R-17',
          action_source: 'physical_store',
          user_data: {
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
          },
          custom_data: {
            value: 12,
            currency: 'EUR',
            order_id: 'R-17',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
