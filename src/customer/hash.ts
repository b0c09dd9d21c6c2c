import { sha256Sync } from '../apis.ts';
import type { Entry } from '../values.ts';

/**
 * Turns what a customer entered into the form that Meta hashes; `''` if nothing usable is left.
 *
 * @param country The customer's, as entered.
 */
export type Normalizer = (value: string, country: Entry | undefined) => string;

/** SHA-256 in hex, one or several. */
export type Hashes = string | string[];

/**
 * Normalises, then drops what is empty, then hashes, so that a blank field never becomes the hash that all blank fields
 * share. A hash passes. `undefined` if nothing is usable.
 *
 * @param country The customer's, as entered.
 */
export function hashed(value: Entry | undefined, normalize: Normalizer, country?: Entry): Hashes | undefined {
  if (typeof value !== 'string') return value && hashEach(value, normalize, country);
  if (value.length > 63) {
    const known = knownHash(value);
    if (known) return known;
  }
  const normal = normalize(value, country);
  return normal ? sha256Sync(normal, { outputEncoding: 'hex' }) : undefined;
}

function hashEach(values: string[], normalize: Normalizer, country: Entry | undefined): Hashes | undefined {
  const hashes: string[] = [];
  for (const value of values) {
    const hash = hashed(value, normalize, country);
    if (typeof hash === 'string' && hashes.indexOf(hash) < 0) hashes.push(hash);
  }
  return hashes.length > 1 ? hashes : hashes[0];
}

/**
 * 64 hex digits in lower case, as Meta's hashes are, with the dot and 8 characters that Meta's parameter builder may add
 * (meta-capi.md, 4.1). `undefined` for everything else, MD5 included.
 */
function knownHash(text: string): string | undefined {
  const found = text.match('^\\s{0,9}([0-9A-Fa-f]{64})(\\.[A-Za-z0-9_-]{8})?\\s{0,9}$');
  return found ? (found[1] || '').toLowerCase() + (found[2] || '') : undefined;
}
