import { createHash } from 'node:crypto';
import type { BenchEvent } from '../event.ts';
import { PURCHASE_RAW_CUSTOMER } from './purchase-raw-customer.ts';

/**
 * The same purchase, with the customer normalised and hashed by the site. The hashes stand under the names of the raw
 * values, where every tag reads them; Meta's own tag does not know GA4's `sha256_email_address` and its like.
 */
export const PURCHASE_HASHED_CUSTOMER: BenchEvent = {
  ...PURCHASE_RAW_CUSTOMER,
  name: 'purchase, hashed customer',
  eventData: {
    ...PURCHASE_RAW_CUSTOMER.eventData,
    event_id: 'purchase-2',
    user_data: {
      email_address: sha256('jane.doe@example.com'),
      phone_number: sha256('447911123456'),
      address: {
        first_name: sha256('jane'),
        last_name: sha256('doe'),
        city: sha256('manchester'),
        region: sha256('england'),
        postal_code: sha256('m11ae'),
        country: sha256('gb'),
      },
    },
  },
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
