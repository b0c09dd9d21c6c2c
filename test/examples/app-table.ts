import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title:
    'An event of an app whose device the fields describe: GA4 has not said platform and version of the system',
  in: {
    eventData: { event_name: 'tutorial_complete', app_version: '3.1.4', user_id: 'customer-1' },
  },
  fields: {
    actionSource: 'app',
    appDataTable: [
      { name: 'advertiser_tracking_enabled', value: 'true' },
      { name: 'extinfo.0', value: 'i2' },
      { name: 'extinfo.4', value: '18.1' },
      { name: 'vendor_id', value: '5F3D6C2A-0B1E-4C7D-9A80-1B2C3D4E5F60' },
    ],
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'tutorial_complete',
          event_time: 1767225600,
          action_source: 'app',
          user_data: {
            // customer-1
            external_id: 'e83f10dcd2c68747c3f3ba14a54258d5c1843a8d75b0f5cb52c6f3df052a72d1',
          },
          app_data: {
            advertiser_tracking_enabled: 1,
            application_tracking_enabled: 0,
            vendor_id: '5F3D6C2A-0B1E-4C7D-9A80-1B2C3D4E5F60',
            extinfo: ['i2', '', '3.1.4', '3.1.4', '18.1', '', '', '', '', '', '', '', '', '', '', ''],
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
