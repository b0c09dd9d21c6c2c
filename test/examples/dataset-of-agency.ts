import type { Example } from './example.ts';

const DATA = [
  {
    event_name: 'PageView',
    event_time: 1767225600,
    action_source: 'website',
    user_data: {
      client_ip_address: '203.0.113.7',
    },
  },
];

const BODY = { data: DATA, partner_agent: 'sgtm-capi-0.1', test_event_code: 'TEST12345' };

export const EXAMPLE: Example = {
  title: "The dataset of the agency has a test event code of its own, and the proof of the app's secret",
  in: {
    eventData: {
      event_name: 'page_view',
      ip_override: '203.0.113.7',
    },
  },
  fields: {
    testEventCode: 'TEST12345',
    additionalDatasets: [
      {
        pixelId: '222',
        accessToken: 'token-2',
        testEventCode: 'TEST67890',
        appSecretProof: '0b4a5d6c7f8e9a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293',
      },
    ],
  },
  out: {
    outcome: 'success',
    body: BODY,
    cookies: {},
    urls: [
      'https://graph.facebook.com/v26.0/1234567890/events',
      'https://graph.facebook.com/v26.0/222/events',
    ],
    bodies: [
      BODY,
      {
        data: DATA,
        partner_agent: 'sgtm-capi-0.1',
        test_event_code: 'TEST67890',
        appsecret_proof: '0b4a5d6c7f8e9a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293',
      },
    ],
  },
};
