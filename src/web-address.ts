import { textOf } from './values.ts';

/**
 * A URL as it is if it is one that a page can have; `undefined` for everything else, since Meta's documentation demands
 * `http://` or `https://` (meta-capi.md, 1.3).
 */
export function webAddress(value: unknown): string | undefined {
  const url = textOf(value) || '';
  const isWeb = url.match('^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]');
  return isWeb && require('parseUrl')(url) ? url : undefined;
}
