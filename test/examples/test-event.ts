import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A test event of a phone call an hour ago',
  in: { eventData: { event_name: 'generate_lead', event_time: 1767222000000 } },
  fields: { actionSource: 'phone_call', testEventCode: ' TEST12345' },
  out: {
    outcome: 'success',
    body: {
      data: [{ event_name: 'Lead', event_time: 1767222000, action_source: 'phone_call', user_data: {} }],
      partner_agent: 'sgtm-capi-0.1',
      test_event_code: 'TEST12345',
    },
    cookies: {},
  },
};
