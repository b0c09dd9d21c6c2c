import { sha256Sync } from '../apis.ts';
import { callingCode } from './calling-codes.ts';
import { type Hashes, hashed } from './hash.ts';
import { strip } from './strip.ts';

/**
 * Phone number with country code: digits only, no leading zeros (customer information parameters, `ph`). What is too
 * short or too long for an international number by E.164 is dropped.
 *
 * @param country The customer's, as entered.
 */
export function hashedPhone(phone: string | undefined, country: string | undefined): Hashes | undefined {
  const digits = phone ? phone.match('^\\+([1-9][0-9]{6,14})$') : undefined;
  if (digits) return sha256Sync(digits[1] as string, { outputEncoding: 'hex' });
  return hashed(phone, '^[1-9][0-9]{14}$', normalizePhone, country);
}

/**
 * A number without `+` or `00` is one of the customer's country, or without an address of the field `defaultCallingCode`:
 * its trunk zero gives way to the calling code, unless it begins with that already. In Italy the zero belongs to the
 * number. Other trunk prefixes, such as the 8 of Russia, are not told apart from digits of the number.
 */
function normalizePhone(phone: string, country: string | undefined): string {
  const isInternational = phone.match('^[^0-9+]{0,9}(?:\\+|00)');
  // Nothing remains of a hash.
  const digits = strip(phone, '^\\s*[0-9A-Fa-f]{32}.*|\\(0\\)|[^0-9]');
  const significant = strip(digits, '^0+');
  const code = isInternational || !significant ? '' : callingCode(country);
  const hasCode = significant.length > 10 && significant.indexOf(code) === 0;
  const number = hasCode ? significant : code + (code === '39' ? digits : significant);
  return number.match('^.{7,15}$') ? number : '';
}
