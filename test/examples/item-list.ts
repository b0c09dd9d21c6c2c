import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'A list of items counts as ViewContent if the user wants it',
  in: {
    eventData: {
      event_name: 'view_item_list',
      ip_override: '203.0.113.7',
      items: [
        {
          item_id: 'A',
        },
        {
          item_id: 'B',
        },
      ],
    },
  },
  fields: {
    viewItemListAsViewContent: true,
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'ViewContent',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            contents: [
              {
                id: 'A',
              },
              {
                id: 'B',
              },
            ],
            content_ids: ['A', 'B'],
            content_type: 'product',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
