import { sha256Sync } from '../apis.ts';
import { log, MAY_LOG } from '../log.ts';

/**
 * Turns what a customer entered into the form that Meta hashes; `''` if nothing usable is left.
 *
 * @param country The customer's, as entered.
 */
export type Normalizer = (value: string, country: string | undefined) => string;

/** SHA-256 in hex, one or several. */
export type Hashes = string | string[];

/**
 * Normalises, then drops what is empty, then hashes, so that a blank field never becomes the hash that all blank fields
 * share. A hash passes. `undefined` if nothing is usable.
 *
 * @param value Several values have a blank line in between.
 * @param form A pattern of values that are in Meta's form already but for their case: most are, and need no further look.
 *   Must not match a hash.
 * @param country The customer's, as entered.
 */
export function hashed(
  value: string | undefined,
  form: string,
  normalize: Normalizer,
  country?: string,
): Hashes | undefined {
  if (!value) return undefined;
  if (value.match(form)) return sha256Sync(value.toLowerCase(), { outputEncoding: 'hex' });
  return value.match('^[0-9a-f]{64}$') ? value : hashUnusual(value, normalize, country);
}

/** Hashes what has to be normalised, or is a hash in an unusual form, or a list. */
export function hashUnusual(
  value: string,
  normalize: Normalizer,
  country: string | undefined,
): Hashes | undefined {
  // A dot is anything but the end of a line.
  if (value.match('^.{1,63}$')) return hashOf(value);
  const hashes: string[] = [];
  for (const text of value.split('\n\n')) {
    const hash = knownHash(text) || hashOf(text);
    if (hash && hashes.indexOf(hash) < 0) hashes.push(hash);
  }
  return hashes.length > 1 ? hashes : hashes[0];

  function hashOf(text: string): string | undefined {
    const normal = normalize(text, country);
    if (normal) return sha256Sync(normal, { outputEncoding: 'hex' });
    if (MAY_LOG && text.match('^\\s{0,9}[0-9A-Fa-f]{32}')) {
      const reason =
        'customer information is hashed, but not with SHA-256: give it raw, or as SHA-256 in hex.';
      log({ step: 'dropped', reason: reason });
    }
    return undefined;
  }

  /**
   * 64 hex digits in lower case, as Meta's hashes are, with what Meta's parameter builder may add: a dot and 8 characters,
   * or in older versions 2, one of six (meta-capi.md, 4.1). `''` for everything else, MD5 included.
   */
  function knownHash(text: string): string {
    const found = text.match('^\\s{0,9}([0-9A-Fa-f]{64})(\\.(?:[A-Za-z0-9_-]{8}|A[Qgw]|B[AQg]))?\\s{0,9}$');
    return found ? (found[1] || '').toLowerCase() + (found[2] || '') : '';
  }
}
