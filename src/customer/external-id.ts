import { sha256Sync } from '../apis.ts';
import { type Hashes, hashUnusual } from './hash.ts';

/**
 * The advertiser's own id of the customer, only trimmed: the pixel hashes what it gets, and the two must be alike
 * (customer information parameters, `external_id`; meta-capi.md, 2.5, row 10).
 */
export function hashedExternalId(id: string | undefined): Hashes | undefined {
  if (!id) return undefined;
  if (id.match('^[^\\s]{1,63}$')) return sha256Sync(id, { outputEncoding: 'hex' });
  return hashUnusual(id, text => text.trim(), undefined);
}
