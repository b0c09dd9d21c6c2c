import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Custom data by prefix, object and table',
  in: {
    eventData: {
      event_name: 'view_item',
      ip_override: '203.0.113.7',
      value: 1,
      currency: 'EUR',
      meta_checkin_date: '2026-07-01',
      meta_num_adults: 2,
    },
  },
  fields: {
    customizeCommerce: true,
    customDataPrefix: 'meta_',
    customDataObject: {
      num_adults: 3,
      city: 'Paris',
    },
    customDataTable: [
      {
        name: 'value',
        value: '1.234,50',
      },
      {
        name: 'delivery_category',
        value: 'home_delivery',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'ViewContent',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            value: 1234.5,
            currency: 'EUR',
            checkin_date: '2026-07-01',
            num_adults: 3,
            city: 'Paris',
            delivery_category: 'home_delivery',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
