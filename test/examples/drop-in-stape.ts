import type { Example } from './example.ts';

export const EXAMPLE: Example = {
  title:
    "Drop-in for Stape's tag and data tag: top-level customer fields, common_cookie, unique_event_id, ecommerce",
  in: {
    eventData: {
      event_name: 'gtm4wp.orderCompletedEEC',
      unique_event_id: '1646750371301_1',
      page_location: 'https://www.example.com/thanks',
      ip_override: '203.0.113.7',
      user_agent: 'Mozilla/5.0',
      email: 'user@example.com',
      phone: '+1 650 555 1212',
      firstName: 'Mary',
      lastName: 'Smith',
      city: 'New York',
      state: 'NY',
      zip: '10001',
      countryCode: 'US',
      gender: 'f',
      db: '19970216',
      userId: 'u-1',
      subscriptionId: 'sub-1',
      common_cookie: {
        _fbp: 'fb.1.1596403881668.1116446470',
        _fbc: 'fb.1.1596403881668.IwAR1',
      },
      ecommerce: {
        currency: 'USD',
        value: '30.00',
        transaction_id: 'T-1',
        items: [
          {
            item_id: 'A',
            item_name: 'Shirt',
            price: '30.00',
            quantity: '1',
          },
        ],
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
          event_id: '1646750371301_1',
          action_source: 'website',
          event_source_url: 'https://www.example.com/thanks',
          user_data: {
            em: 'b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514',
            fn: '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec',
            ln: '6627835f988e2c5e50533d491163072d3f4f41f5c8b04630150debb3722ca2dd',
            db: '01acdbf6ec7b4f478a225f1a246e5d6767eeab1a7ffa17f025265b5b94f40f0c',
            ge: '252f10c83610ebca1a059c0bae8255eba2f95be4d1d7bcfa89d7248a82d9f111',
            ct: '350c754ba4d38897693aa077ef43072a859d23f613443133fecbbd90a3512ca5',
            st: '1b06e2003f8420d6fa42badd8f77ec0f706b976b7a48b13c567dc5a559681683',
            zp: 'e443169117a184f91186b401133b20be670c7c0896f9886075e5d9b81e9d076b',
            country: '79adb2a2fce5c6ba215fe5f27f532d4e7edbac4b6a5e09e1ef3a08084a904621',
            ph: 'e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176',
            external_id: 'a24a7f55f278dd49fb1f99c5507800cb198a5bfe10fe2126cd0b25672152b0da',
            subscription_id: 'sub-1',
            client_ip_address: '203.0.113.7',
            client_user_agent: 'Mozilla/5.0',
            fbc: 'fb.1.1596403881668.IwAR1',
            fbp: 'fb.1.1596403881668.1116446470',
          },
          custom_data: {
            value: 30,
            currency: 'USD',
            order_id: 'T-1',
            contents: [
              {
                id: 'A',
                quantity: 1,
                item_price: 30,
                title: 'Shirt',
              },
            ],
            content_ids: ['A'],
            content_type: 'product',
            num_items: 1,
            content_name: 'Shirt',
          },
        },
      ],
      partner_agent: 'sgtm-capi-0.1',
    },
    cookies: {
      _fbc: 'fb.1.1596403881668.IwAR1',
      _fbp: 'fb.1.1596403881668.1116446470',
    },
  },
};
