import { sha256Sync } from '../apis.ts';
import { lookUp } from '../look-up.ts';
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
  // The forms of E.164 and of E.123, which nearly all numbers have that come with a country code.
  const isPlain = phone ? phone.match('^\\+[1-9](?:[ .-]?[0-9]){6,14}$') : undefined;
  if (phone && isPlain) return sha256Sync(digitsOf(phone), { outputEncoding: 'hex' });
  return hashed(phone, '^[1-9][0-9]{14}$', normalizePhone, country);
}

function digitsOf(phone: string): string {
  return phone.slice(1).split(' ').join('').split('-').join('').split('.').join('');
}

/**
 * A number without `+` or `00` is one of the customer's country, or without an address of the field `defaultCallingCode`:
 * its trunk zero gives way to the calling code, unless it has more digits than the numbers of that country. In Italy the
 * zero belongs to the number. Other trunk prefixes, such as the 8 of Russia, are not told apart from digits of the number.
 */
function normalizePhone(phone: string, country: string | undefined): string {
  const isInternational = phone.match('^[^0-9+]{0,9}(?:\\+|00)');
  // Nothing remains of a hash.
  const digits = strip(phone, '^\\s*[0-9A-Fa-f]{32}.*|\\(0\\)|[^0-9]');
  const significant = strip(digits, '^0+');
  const code = isInternational || !significant ? '' : callingCode(country);
  const isNational = code && !isComplete();
  const number = isNational ? code + (code === '39' ? digits : significant) : significant;
  return number.match('^.{7,15}$') ? number : '';

  /**
   * Whether there are more digits than a number of the country has without calling code and trunk zero, by the national
   * numbering plans that the ITU lists: 10 but for the tables. One that begins with the calling code may be national or
   * international, so fewer are enough where numbers are short, and where only some have 11. Russia has 11 for the 8.
   */
  function isComplete(): boolean {
    const hasCode = significant.indexOf(code) === 0;
    if (significant.length <= (hasCode ? 8 : 10)) return false;
    const longest = hasCode
      ? ' 45:8 47:8 53:8 55:11 65:8 86:11 220:8 248:8 297:8 298:8 299:8 354:8 372:8 376:8 423:8 501:8 592:8 597:8 ' +
        '673:8 679:8 687:8 960:8 '
      : ' 43:11 49:11 55:11 62:12 7:11 86:11 ';
    return significant.length > require('makeNumber')(lookUp(longest, code) || '10');
  }
}
