import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A custom name for all events of a trigger',
  in: {
    eventData: {
      event_name: 'purchase',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    eventNameMode: 'custom',
    customEventName: 'QuizFinished',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'QuizFinished',
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
