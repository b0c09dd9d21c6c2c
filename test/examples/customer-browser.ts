import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title:
    "A lead that the CRM sends later: address, browser and cookies of the customer, not of the CRM's server",
  in: {
    eventData: {
      event_name: 'generate_lead',
      ip_override: '203.0.113.250',
      user_agent: 'CRM/1.0',
    },
  },
  fields: {
    actionSource: 'system_generated',
    customizeCustomer: true,
    customerTable: [
      { name: 'fbc', value: 'fb.1.1596403881668.IwAR1-Abc_d' },
      { name: 'fbp', value: 'fb.1.1596403881668.1116446470' },
      { name: 'client_ip_address', value: '2001:db8::7' },
      { name: 'client_user_agent', value: 'Mozilla/5.0' },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Lead',
          event_time: 1767225600,
          action_source: 'system_generated',
          user_data: {
            client_ip_address: '2001:db8::7',
            client_user_agent: 'Mozilla/5.0',
            fbc: 'fb.1.1596403881668.IwAR1-Abc_d',
            fbp: 'fb.1.1596403881668.1116446470',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
