import type { BenchEvent } from '../event.ts';
import { VISIT, VISIT_HEADERS } from './visit.ts';

/** A purchase of five items by a customer whose e-mail, telephone number and address come as they were typed. */
export const PURCHASE_RAW_CUSTOMER: BenchEvent = {
  name: 'purchase, raw customer',
  headers: VISIT_HEADERS,
  eventData: {
    ...VISIT,
    event_name: 'purchase',
    event_id: 'purchase-1',
    page_location: 'https://shop.example.com/thanks',
    page_title: 'Thank you',
    currency: 'EUR',
    value: 204.3,
    tax: 32.62,
    shipping: 4.9,
    transaction_id: 'T-1001',
    user_data: {
      email_address: 'Jane.Doe@Example.com',
      phone_number: '+44 7911 123456',
      address: {
        first_name: 'Jane',
        last_name: 'Doe',
        street: '1 High Street',
        city: 'Manchester',
        region: 'England',
        postal_code: 'M1 1AE',
        country: 'GB',
      },
    },
    items: ['Blue', 'Red', 'Green', 'Black', 'White'].map((colour, i) => ({
      item_id: `SKU-${i + 1}`,
      item_name: `${colour} tee`,
      item_brand: 'Acme',
      item_category: 'Shirts',
      price: 19.94,
      quantity: 2,
    })),
  },
};
