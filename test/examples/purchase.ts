import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title:
    'A purchase of a known customer, as a shop sends it: the value as text, the country by three letters',
  in: {
    eventData: {
      event_name: 'purchase',
      event_id: '1738980736899_1739204876203',
      client_id: '1489074949.1738980312',
      currency: 'USD',
      page_location: 'https://example.com/checkouts/cn/Z2NwLXVzLWVhc3Qx',
      page_referrer: 'https://example.com/products/example-t-shirt',
      ip_override: '2001:db8::7',
      user_agent: 'Mozilla/5.0',
      items: [
        {
          item_id: '800317066454',
          item_variant: '452369985373',
          item_name: 'Example T-Shirt',
          item_category: 'Shirts',
          item_brand: 'Acme',
          item_url: '/products/example-t-shirt',
          price: 7600,
          quantity: 1,
        },
      ],
      value: '7630',
      cart_total: '7630',
      tax: 0,
      shipping: 30,
      transaction_id: '5502962827364',
      user_data: {
        email: 'user@example.com',
        address: {
          first_name: 'John',
          last_name: 'Doe',
          street: '123 Main St',
          city: 'New York',
          region: 'NY',
          country: 'USA',
          postal_code: '10001',
        },
      },
    },
  },
  out: {
    outcome: 'success',
    body: {
      data: [
        {
          event_name: 'Purchase',
          event_time: 1767225600,
          event_id: '1738980736899_1739204876203',
          action_source: 'website',
          event_source_url: 'https://example.com/checkouts/cn/Z2NwLXVzLWVhc3Qx',
          referrer_url: 'https://example.com/products/example-t-shirt',
          user_data: {
            // user@example.com, john, doe, newyork, ny, 10001, us
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            fn: '96d9632f363564cc3032521409cf22a852f2032eec099ed5967c0d000cec607a',
            ln: '799ef92a11af918e3fb741df42934f3b568ed2d93ac1df74f1b8d41a27932a6f',
            ct: '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5',
            st: '1b06e2003f8420d6fa42badd8f77ec0f706b976b7a48b13c567dc5a559681683',
            zp: 'e443169117a184f91186b401133b20be670c7c0896f9886075e5d9b81e9d076b',
            country: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
            client_ip_address: '2001:db8::7',
            client_user_agent: 'Mozilla/5.0',
          },
          custom_data: {
            value: 7630,
            currency: 'USD',
            order_id: '5502962827364',
            contents: [
              {
                id: '800317066454',
                quantity: 1,
                item_price: 7600,
                title: 'Example T-Shirt',
                brand: 'Acme',
                category: 'Shirts',
              },
            ],
            content_ids: ['800317066454'],
            content_type: 'product',
            num_items: 1,
            content_name: 'Example T-Shirt',
            content_category: 'Shirts',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {},
  },
};
