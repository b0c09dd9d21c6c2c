import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'An event of an app: extinfo from what GA4 says of the device',
  in: {
    eventData: {
      event_name: 'purchase',
      value: 4.99,
      currency: 'EUR',
      app_id: 'com.example.shop',
      app_version: '3.1.4',
      'x-ga-platform': 'android',
      'x-ga-os_version': '14',
      'x-ga-device_model': 'Pixel 8',
      language: 'de-de',
      'x-ga-resettable_device_id': '38400000-8cf0-11bd-b23e-10b96e40000d',
      'x-fb-ad-advertiser_tracking_enabled': true,
    },
  },
  fields: {
    actionSource: 'app',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          action_source: 'app',
          user_data: {
            madid: '38400000-8cf0-11bd-b23e-10b96e40000d',
          },
          custom_data: {
            value: 4.99,
            currency: 'EUR',
          },
          app_data: {
            advertiser_tracking_enabled: 1,
            application_tracking_enabled: 0,
            extinfo: [
              'a2',
              'com.example.shop',
              '3.1.4',
              '3.1.4',
              '14',
              'Pixel 8',
              'de-de',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
              '',
            ],
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
