import { getCookieValues, setCookie } from './apis.ts';

/**
 * The first well-formed value of a cookie of Meta's: from event data, else from the browser. A malformed one counts as
 * absent, since Meta refuses the whole event for it.
 *
 * Read undecoded: a well-formed value holds nothing that is ever escaped, and a click id must not be decoded twice.
 *
 * @param given What the event has under `x-fb-ck-*`.
 * @param pattern What the whole value matches.
 */
export function readCookie(name: string, given: unknown, pattern: string): string | undefined {
  if (typeof given === 'string' && given.match(pattern)) return given;
  return getCookieValues(name, true).filter(value => value.match(pattern))[0];
}

/**
 * Writes a cookie for 90 more days (fbp and fbc parameters), readable by the pixel.
 *
 * @param value Left alone if `undefined`.
 */
export function keepCookie(name: string, value: string | undefined): void {
  if (!value) return;
  setCookie(name, value, {
    domain: 'auto',
    path: '/',
    'max-age': 7776000,
    secure: true,
    sameSite: 'Lax',
    httpOnly: false,
  });
}
