/** Fields and event of the benchmarks: a purchase of two items by a customer with raw data. */
export const FIELDS = {
  pixelId: '1234567890',
  accessToken: 'token',
  consentMode: 'always',
  actionSource: 'website',
};

export const PURCHASE = {
  event_name: 'purchase',
  event_id: 'event-1',
  client_id: '1122334455.1795240000',
  page_location: 'https://shop.example.com/thanks?fbclid=IwAR0aBcDe-_F',
  page_referrer: 'https://shop.example.com/checkout',
  currency: 'EUR',
  value: 59.7,
  transaction_id: 'T-1001',
  ip_override: '203.0.113.7',
  user_agent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  user_data: {
    email_address: 'Jane.Doe@Example.com',
    phone_number: '+44 7911 123456',
    address: { first_name: 'Jane', last_name: 'Doe', city: 'London', postal_code: 'M1 1AE', country: 'GB' },
  },
  items: [
    { item_id: 'SKU-1', item_name: 'Blue tee', price: 19.9, quantity: 2 },
    { item_id: 'SKU-2', item_name: 'Red tee', price: 19.9, quantity: 1 },
  ],
};
