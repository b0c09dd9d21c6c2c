import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Opt-out, customer segment, referrer and attribution from the table of event parameters',
  in: {
    eventData: {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
      value: 1,
      currency: 'EUR',
    },
  },
  fields: {
    customizeEvent: true,
    serverEventTable: [
      {
        name: 'opt_out',
        value: 'true',
      },
      {
        name: 'customer_segmentation',
        value: 'new_customer_to_business',
      },
      {
        name: 'referrer_url',
        value: 'https://partner.example/',
      },
      {
        name: 'attribution_data.ad_id',
        value: '120330000000000',
      },
      {
        name: 'attribution_data.attribution_share',
        value: '0.5',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          action_source: 'website',
          referrer_url: 'https://partner.example/',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            value: 1,
            currency: 'EUR',
          },
          opt_out: true,
          customer_segmentation: 'new_customer_to_business',
          attribution_data: {
            ad_id: '120330000000000',
            attribution_share: 0.5,
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
