import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'One standard event for all events of a trigger',
  in: {
    eventData: {
      event_name: 'form_submit',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    eventNameMode: 'standard',
    standardEventName: 'Lead',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Lead',
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
