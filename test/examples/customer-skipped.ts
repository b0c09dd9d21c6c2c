import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Customer information of the event is left out if the user wants it',
  in: {
    eventData: {
      event_name: 'sign_up',
      user_id: 'u-1',
      ip_override: '203.0.113.7',
      email: 'a@example.com',
      user_data: {
        email: 'ga4@example.com',
      },
    },
  },
  fields: {
    customizeCustomer: true,
    skipCustomerData: true,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'CompleteRegistration',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
