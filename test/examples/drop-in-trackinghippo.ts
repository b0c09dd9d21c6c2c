import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: "Drop-in for TrackingHippo's tag: its prefixes and names",
  in: {
    eventData: {
      event_name: 'subscribe',
      page_url: 'https://www.example.com/',
      timestamp: 1767222000000,
      client_ip_address: '203.0.113.7',
      client_user_agent: 'Mozilla/5.0',
      'x-ga-event_id': 'e-1',
      'x-fb-sed-opt_out': 'true',
      'x-fb-sed-data_processing_options': 'LDU',
      'x-fb-ud-em': 'user@example.com',
      'x-fb-cd-predicted_ltv': '120',
      content_category: 'Plans',
      order_id: 'T-1',
      user_data: {
        em: 'ignored@example.com',
        external_id: 'u-1',
        gender: 'f',
        date_of_birth: '1997-02-16',
      },
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Subscribe',
          event_time: 1767222000,
          event_id: 'e-1',
          action_source: 'website',
          event_source_url: 'https://www.example.com/',
          user_data: {
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            external_id: 'a24a7f55f278dd49fb1f99c5507800cb198a5bfe10fe2126cd0b25672152b0da',
            db: '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c',
            ge: '252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111',
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0',
          },
          custom_data: {
            order_id: 'T-1',
            content_category: 'Plans',
            predicted_ltv: 120,
          },
          opt_out: true,
          data_processing_options: ['LDU'],
          data_processing_options_country: 0,
          data_processing_options_state: 0,
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
