import { getTimestampMillis } from './apis.ts';
import { readCookie, subdomainIndex } from './cookies.ts';
import type { EventData } from './event-data.ts';
import { listOf } from './values.ts';

/**
 * The click on an ad, made anew only when the page's `fbclid` is another one than the stored (fbp and fbc parameters).
 *
 * It reads `fb.{subdomain index}.{time of creation in ms}.{fbclid}`, to which the parameter builder may add an appendix.
 */
export function findFbc(event: EventData): string | undefined {
  const stored = readCookie(
    event,
    '_fbc',
    '^fb\\.\\d\\.\\d{13}\\.[A-Za-z0-9_-]{1,500}(?:\\.(?:[A-Za-z0-9_-]{8}|[A-Za-z]{2}))?$',
  );
  return (event.page_location || '').indexOf('fbclid=') > 0
    ? clickOn(event.page_location || '', stored)
    : stored;
}

/** The click id exactly as it is: it is case-sensitive. Meta's own script takes up to 500 characters. */
function clickOn(url: string, stored: string | undefined): string | undefined {
  const parsed = require('parseUrl')(url);
  const id = parsed && listOf(parsed.searchParams.fbclid)[0];
  const isClick = typeof id === 'string' && id.match('^[A-Za-z0-9_-]{1,500}$');
  if (!isClick || (stored && stored.split('.')[3] === id)) return stored;
  return 'fb.' + subdomainIndex(url) + '.' + getTimestampMillis() + '.' + id;
}
