import { sha256Sync } from '../apis.ts';
import { type Hashes, hashUnusual } from './hash.ts';
import { strip } from './strip.ts';

/**
 * The advertiser's own id of the customer, in lower case and without blanks: Meta's parameter builder makes it so, and by
 * copies of `fbevents.js` in public repositories its pixel too, and the two channels must be alike (customer information
 * parameters, `external_id`; meta-capi.md, 2.5, row 10). 32 or 40 hex digits are an id like any other.
 */
export function hashedExternalId(id: string | undefined): Hashes | undefined {
  if (!id) return undefined;
  // All of ASCII that can be seen.
  if (id.match('^[!-~]{1,63}$')) return sha256Sync(id.toLowerCase(), { outputEncoding: 'hex' });
  return hashUnusual(id, text => strip(text.toLowerCase(), '[\\s\\pZ]'), undefined);
}
