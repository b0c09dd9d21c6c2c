import { computeEffectiveTldPlusOne, getTimestampMillis, parseUrl } from './apis.ts';
import { readCookie } from './cookies.ts';
import { listOf } from './values.ts';

/** `fb.{subdomain index}.{time of creation in ms}.{fbclid}`, to which the parameter builder may add an appendix. */
const FBC = '^fb\\.\\d\\.\\d{1,16}\\.[A-Za-z0-9_-]{1,500}(?:\\.[A-Za-z0-9_-]{2,8})?$';

/**
 * The click on an ad, made anew only when the page's `fbclid` is another one than the stored (fbp and fbc parameters).
 *
 * @param url The page's.
 * @param given What the event has as `x-fb-ck-fbc`.
 */
export function findFbc(url: string | undefined, given: unknown): string | undefined {
  const stored = readCookie('_fbc', given, FBC);
  if (!url || url.indexOf('fbclid=') < 0) return stored;
  const clicked = clickIdOf(url);
  const isNew = clicked && !(stored && stored.split('.')[3] === clicked);
  return isNew ? 'fb.' + subdomainIndex(url) + '.' + getTimestampMillis() + '.' + clicked : stored;
}

/** The click id exactly as it is: it is case-sensitive. Meta's own script takes up to 500 characters. */
function clickIdOf(url: string): string | undefined {
  const parsed = parseUrl(url);
  const id = parsed && listOf(parsed.searchParams.fbclid)[0];
  return typeof id === 'string' && id.match('^[A-Za-z0-9_-]{1,500}$') ? id : undefined;
}

/** Dots in the domain that the cookie is set for: 1 for `example.com`, and where there is none, as Meta asks of servers. */
function subdomainIndex(url: string): number {
  return computeEffectiveTldPlusOne(url).split('.').length - 1 || 1;
}
