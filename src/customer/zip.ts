import { compact } from './compact.ts';
import { countryCode } from './country.ts';

/** A postal code without blanks and dashes, and not longer than those of the US. */
export const ZIP = '^[A-Za-z0-9]{2,5}$';

/**
 * Postal code: lower case without blanks, what follows a dash left out; in the US the first five digits (customer
 * information parameters, `zp`).
 *
 * Whether "no dash" removes the dash or what follows it too is not documented. Both of Meta's libraries cut, so the
 * `01310-100` of Brazil becomes `01310`; like them, a single character is dropped (meta-capi.md, 2.4).
 */
export function normalizeZip(zip: string, country: string | undefined): string {
  const code = compact(zip.split('-')[0] as string);
  if (code.length > 5 && countryCode(country) === 'us') return code.slice(0, 5);
  return code.length > 1 ? code : '';
}
