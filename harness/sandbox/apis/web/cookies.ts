import { type ApiFamily, defineApi } from '../../api.ts';
import { attempt } from '../coerce.ts';
import { cookieOptions } from '../cookies.ts';

/** The cookies of the page. The last argument of both is the contrary of what it is in server containers. */
export const webCookieApis: ApiFamily = {
  /**
   * `getCookieValues(name: string, decode?: boolean)` → string[]: all values of that name, here at most one, decoded
   * unless `decode` is `false`. A value with a malformed escape is given undecoded, which is our choice. Needs
   * `get_cookies`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#getcookievalues
   */
  getCookieValues: defineApi({
    parameters: ['string', 'boolean?'],
    permission: name => ['get_cookies', name],
    run({ environment: { page } }, name, decode) {
      const value = page.cookies.get(name);
      if (value === undefined) return [];
      return [decode === false ? value : (attempt(decodeURIComponent, value) ?? value)];
    },
  }),

  /**
   * `setCookie(name: string, value: string, options?: object, encode?: boolean)` → `undefined`. The value is URI-encoded
   * unless `encode` is `false`. A `max-age` of 0 or less, or `expires` in the past, deletes the cookie; the page keeps
   * no other option. Needs `set_cookies`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#setcookie
   */
  setCookie: defineApi({
    parameters: ['string', 'string', 'object?', 'boolean?'],
    permission: (name, _value, options) => ['set_cookies', name, cookieOptions(options)],
    run({ environment: { page, clock } }, name, text, options, encode) {
      const value = encode === false ? text : (attempt(encodeURIComponent, text) ?? '');
      if (isExpired(cookieOptions(options), clock.now())) page.cookies.delete(name);
      else page.cookies.set(name, value);
    },
  }),
};

function isExpired(options: Readonly<Record<string, unknown>>, now: number): boolean {
  const { 'max-age': maxAge, expires } = options;
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  return expires !== undefined && Date.parse(String(expires)) <= now;
}
