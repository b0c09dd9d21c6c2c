import { getCookieValues, setCookie } from './apis.ts';
import type { UserData } from './customer/user-data.ts';
import type { EventData } from './event-data.ts';
import { findFbc } from './fbc.ts';
import { findFbp } from './fbp.ts';
import { textOf } from './values.ts';

/** Adds Meta's cookies to the customer information, and keeps them: they expire 90 days after they were last written. */
export function addCookies(user: UserData, event: EventData): void {
  const fbc = findFbc(event);
  const fbp = findFbp(event);
  if (fbc) {
    user.fbc = fbc;
    keepCookie('_fbc', fbc);
  }
  if (fbp) {
    user.fbp = fbp;
    keepCookie('_fbp', fbp);
  }
}

/**
 * The first well-formed value of a cookie of Meta's: from event data, else from the browser. A malformed one counts as
 * absent, since Meta refuses the whole event for it.
 *
 * Read undecoded: a well-formed value holds nothing that is ever escaped, and a click id must not be decoded twice.
 *
 * @param name `_fbc` or `_fbp`; without the `_` in event data.
 * @param pattern What the whole value matches.
 */
export function readCookie(event: EventData, name: string, pattern: string): string | undefined {
  if (event.explicit) {
    const given = event.explicit.ck[name.slice(1)];
    if (typeof given === 'string' && given.match(pattern)) return given;
  }
  return getCookieValues(name, true).filter(value => value.match(pattern))[0];
}

/** Writes a cookie of Meta's, which the pixel can read unless the user wants it kept from scripts. */
function keepCookie(name: string, value: string): void {
  setCookie(name, value, {
    domain: data.cookieDomain ? cookieDomain() : 'auto',
    path: '/',
    'max-age': data.cookieDays ? secondsIn(data.cookieDays) : 7776000,
    secure: true,
    sameSite: 'Lax',
    httpOnly: data.httpOnlyCookies || false,
  });
}

/** The domain that the user has set, if it is one; else the one that GTM finds. */
export function cookieDomain(): string {
  const domain = (textOf(data.cookieDomain) || '').trim();
  return domain.match('^(?:[A-Za-z0-9-]{1,63}\\.){1,9}[A-Za-z0-9-]{1,63}$') ? domain : 'auto';
}

/** Days as seconds; 90 days for what is no number of days. */
export function secondsIn(days: unknown): number {
  const seconds = require('makeInteger')(days) * 86400;
  return seconds > 0 ? seconds : 7776000;
}

/**
 * Dots in the domain that the cookie is set for: 1 for `example.com`, and where there is none, as Meta asks of servers
 * (fbp and fbc parameters).
 */
export function subdomainIndex(url: string): number {
  const own = cookieDomain();
  const domain = own === 'auto' ? require('computeEffectiveTldPlusOne')(url) : own;
  return domain.split('.').length - 1 || 1;
}
