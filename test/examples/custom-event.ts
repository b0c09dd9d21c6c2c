import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: "An event of the site's own, with properties of its own",
  in: {
    eventData: {
      event_name: 'quiz_finished',
      ip_override: '203.0.113.7',
      value: 3,
      custom_properties: '{"quiz":"colours","score":0,"value":99}',
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'quiz_finished',
          event_time: 1767225600,
          action_source: 'website',
          user_data: { client_ip_address: '203.0.113.7' },
          custom_data: { value: 3, quiz: 'colours', score: 0 },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
