import type { EventData } from '../event-data.ts';
import type { Values } from '../values.ts';
import { normalizeCity } from './city.ts';
import { normalizeCountry } from './country.ts';
import { normalizeEmail } from './email.ts';
import { normalizeExternalId } from './external-id.ts';
import { hashed } from './hash.ts';
import { normalizeName } from './name.ts';
import { normalizePhone } from './phone.ts';
import { normalizeState } from './state.ts';
import { normalizeZip } from './zip.ts';

/**
 * The customer information parameters from GA4's `user_data` and `user_id`, hashed.
 *
 * `sha256_phone_number` comes last: Google hashes the number with its `+`, Meta without, so it matches only where the
 * site made the hash for Meta.
 */
export function customerInformation(event: EventData): Values {
  const user = event.user_data || {};
  const address = user.address || {};
  return {
    em: hashed(user.email_address || user.email || user.sha256_email_address, normalizeEmail),
    ph: hashed(user.phone_number || user.phone || user.sha256_phone_number, normalizePhone),
    fn: hashed(address.first_name || address.sha256_first_name, normalizeName),
    ln: hashed(address.last_name || address.sha256_last_name, normalizeName),
    ct: hashed(address.city, normalizeCity),
    st: hashed(address.region, normalizeState, address.country),
    zp: hashed(address.postal_code, normalizeZip, address.country),
    country: hashed(address.country, normalizeCountry),
    external_id: event.user_id && hashed(event.user_id, normalizeExternalId),
  };
}
