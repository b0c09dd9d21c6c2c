import { getTimestampMillis } from './apis.ts';
import { readCookie, subdomainIndex } from './cookies.ts';
import type { EventData } from './event-data.ts';

/** `fb.{subdomain index}.{time of creation in ms}.{random number}`, to which the parameter builder may add an appendix. */
export const FBP = '^fb\\.\\d\\.\\d{13}\\.\\d{1,30}(?:\\.(?:[A-Za-z0-9_-]{8}|[A-Za-z]{2}))?$';

/** The pixel's id of the browser; made where there is none if the user wants it (fbp and fbc parameters). */
export function findFbp(event: EventData): string | undefined {
  const browser = readCookie(event, '_fbp', FBP);
  return browser || !data.generateFbp ? browser : makeFbp(event);
}

/**
 * Two events of one page that arrive together get two ids, of which the browser keeps the last: nothing in the sandbox
 * tells the one of the other.
 */
function makeFbp(event: EventData): string {
  return (
    'fb.' +
    subdomainIndex(event.page_location || '') +
    '.' +
    getTimestampMillis() +
    '.' +
    require('generateRandom')(1000000000, 2147483647)
  );
}
