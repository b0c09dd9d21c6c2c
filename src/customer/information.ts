import type { EventData } from '../event-data.ts';
import type { Values } from '../values.ts';
import { normalizeCity } from './city.ts';
import { ALPHA_2, normalizeCountry } from './country.ts';
import { EMAIL, normalizeEmail } from './email.ts';
import { hashedExternalId } from './external-id.ts';
import { hashed } from './hash.ts';
import { addMetaInformation } from './meta-information.ts';
import { LETTERS, normalizeName } from './name.ts';
import { hashedPhone } from './phone.ts';
import { normalizeState, STATE } from './state.ts';
import { normalizeZip, ZIP } from './zip.ts';

/**
 * The customer information parameters from GA4's `user_data` and `user_id`, hashed.
 *
 * `sha256_phone_number` comes last: Google hashes the number with its `+`, Meta without, so it matches only where the
 * site made the hash for Meta.
 */
export function customerInformation(event: EventData): Values {
  const user = event.user_data || {};
  const address = user.address || {};
  const country = address.country || user.country;
  const information: Values = {
    em: hashed(user.email_address || user.email || user.sha256_email_address, EMAIL, normalizeEmail),
    ph: hashedPhone(user.phone_number || user.phone || user.sha256_phone_number, country),
    fn: hashed(address.first_name || address.sha256_first_name || user.first_name, LETTERS, normalizeName),
    ln: hashed(address.last_name || address.sha256_last_name || user.last_name, LETTERS, normalizeName),
    ct: hashed(address.city || user.city, LETTERS, normalizeCity),
    st: hashed(address.region || user.region, STATE, normalizeState, country),
    zp: hashed(address.postal_code || user.postal_code, ZIP, normalizeZip, country),
    country: hashed(country, ALPHA_2, normalizeCountry),
    external_id: event.user_id && hashedExternalId(event.user_id),
  };
  if (user.others) addMetaInformation(information, user.others);
  return information;
}
