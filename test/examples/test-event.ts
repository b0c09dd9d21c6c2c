import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A test event of a phone call an hour ago',
  in: { eventData: { event_name: 'generate_lead', event_time: 1767222000000, user_id: 'customer-1' } },
  fields: { actionSource: 'phone_call', testEventCode: ' TEST12345' },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Lead',
          event_time: 1767222000,
          action_source: 'phone_call',
          user_data: { external_id: 'e83f10dcd2c68747c3f3ba14a54258d5c1843a8d75b0f5cb52c6f3df052a72d1' },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
      test_event_code: 'TEST12345',
    },
    cookies: {},
  },
};
