import { getTimestampMillis } from './apis.ts';
import { readCookie, subdomainIndex } from './cookies.ts';
import type { EventData } from './event-data.ts';
import { listOf } from './values.ts';

/** `fb.{subdomain index}.{time of creation in ms}.{fbclid}`, to which the parameter builder may add an appendix. */
export const FBC = '^fb\\.\\d\\.\\d{13}\\.[A-Za-z0-9_-]{1,500}(?:\\.(?:[A-Za-z0-9_-]{8}|[A-Za-z]{2}))?$';

/**
 * The click on an ad, made anew only when the `fbclid` of the page, or of event data, is another one than the stored (fbp
 * and fbc parameters).
 */
export function findFbc(event: EventData): string | undefined {
  const stored = readCookie(event, '_fbc', FBC);
  return event.fbclid || (event.page_location || '').match('fbclid=') ? clickOn(event, stored) : stored;
}

/** The click id exactly as it is: it is case-sensitive. Meta's own script takes up to 500 characters. */
function clickOn(event: EventData, stored: string | undefined): string | undefined {
  const url = event.page_location || '';
  const parsed = require('parseUrl')(url);
  const id = (parsed && listOf(parsed.searchParams.fbclid)[0]) || event.fbclid;
  const isClick = typeof id === 'string' && id.match('^[A-Za-z0-9_-]{1,500}$');
  if (!isClick || (stored && stored.split('.')[3] === id)) return stored;
  return 'fb.' + subdomainIndex(url) + '.' + getTimestampMillis() + '.' + id;
}
