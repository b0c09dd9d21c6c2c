import { lookUp } from '../look-up.ts';
import type { Entry } from '../values.ts';
import { compact } from './compact.ts';
import { countryCode } from './country.ts';
import { STATES } from './states.ts';

/**
 * State or province: the two-letter code in the US and Canada, elsewhere the full name in lower case without
 * punctuation and blanks (customer information parameters, `st`).
 *
 * Without a country, the name of a US state or Canadian province is taken for one.
 */
export function normalizeState(state: string, country: Entry | undefined): string {
  const name = compact(state);
  const code = name.length > 2 ? lookUp(STATES, name) : '';
  return code && ['', 'us', 'ca'].indexOf(countryCode(country)) >= 0 ? code : name;
}
