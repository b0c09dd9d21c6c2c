import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A purchase by WhatsApp: no address, browser, cookies and URLs',
  in: {
    eventData: {
      event_name: 'purchase',
      value: 20,
      currency: 'BRL',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
      page_location: 'https://www.example.com/',
      'x-fb-ud-ctwa_clid': 'ARAkLkA8rmlFeiCktEJQ',
      'x-fb-ud-whatsapp_business_account_id': '123456789',
    },
    cookies: {
      _fbp: 'fb.1.1596403881668.1116446470',
    },
  },
  fields: {
    actionSource: 'business_messaging',
    messagingChannel: 'whatsapp',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          action_source: 'business_messaging',
          user_data: {
            ctwa_clid: 'ARAkLkA8rmlFeiCktEJQ',
            whatsapp_business_account_id: '123456789',
          },
          custom_data: {
            value: 20,
            currency: 'BRL',
          },
          messaging_channel: 'whatsapp',
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {
      _fbp: 'fb.1.1596403881668.1116446470',
    },
  },
};
