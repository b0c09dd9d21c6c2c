import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title: 'Items in the form of the catalogue: own key, prefix and suffix, all categories, the value added up',
  in: {
    eventData: {
      event_name: 'begin_checkout',
      ip_override: '203.0.113.7',
      items: [
        {
          item_id: 'A',
          sku: '17',
          item_category: 'Clothes',
          item_category2: 'Shirts',
          price: 0.1,
          quantity: 2,
        },
        {
          item_id: 'B',
          price: 0.2,
        },
      ],
    },
  },
  fields: {
    customizeCommerce: true,
    itemIdKey: 'sku, item_id',
    itemIdPrefix: 'shop_',
    itemIdSuffix: '_de',
    contentType: 'product_group',
    categoryTree: true,
    valueFromItems: true,
    defaultCurrency: 'eur',
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'InitiateCheckout',
          event_time: 1767225600,
          action_source: 'website',
          user_data: {
            client_ip_address: '203.0.113.7',
          },
          custom_data: {
            value: 0.4,
            currency: 'EUR',
            contents: [
              {
                id: 'shop_17_de',
                quantity: 2,
                item_price: 0.1,
                category: 'Clothes > Shirts',
              },
              {
                id: 'shop_B_de',
                item_price: 0.2,
              },
            ],
            content_ids: ['shop_17_de', 'shop_B_de'],
            content_type: 'product_group',
            num_items: 3,
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
