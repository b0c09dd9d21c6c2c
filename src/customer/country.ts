import { lookUp } from '../look-up.ts';
import type { Entry } from '../values.ts';
import { compact } from './compact.ts';
import { COUNTRIES } from './countries.ts';

/**
 * Country: alpha-2 code of ISO 3166-1 in lower case, also from the alpha-3 code or the English name; what is neither is
 * dropped (customer information parameters, `country`).
 */
export function normalizeCountry(country: string): string {
  return lookUp(COUNTRIES, compact(country));
}

/** The code of the first country given; `''` if there is none. A hash tells no country. */
export function countryCode(country: Entry | undefined): string {
  return country ? normalizeCountry(typeof country === 'string' ? country : country[0] || '') : '';
}
