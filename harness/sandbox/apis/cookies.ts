import { type ApiFamily, defineApi } from '../api.ts';
import { attempt, toNumber, toRecord, toText } from './coerce.ts';

/**
 * Options of `setCookie` as documented, and how each is read.
 *
 * Published templates also write `samesite` and `HttpOnly`, Meta's own among them. Whether the server minds the case
 * is unknown; here it does not.
 */
const OPTIONS = [
  ['domain', toText],
  ['expires', toText],
  ['fallbackDomain', toText],
  ['httpOnly', Boolean],
  ['max-age', toNumber],
  ['path', toText],
  ['sameSite', toText],
  ['secure', Boolean],
] as const;

/** The browser's cookies, and those to set. */
export const cookieApis: ApiFamily = {
  /**
   * `getCookieValues(name: string, noDecode?: boolean)` → string[]: all values of that name, decoded unless `noDecode`.
   * A value with a malformed escape is given undecoded: what the server does with it is unknown. Needs `get_cookies`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getcookievalues
   */
  getCookieValues: defineApi({
    parameters: ['string', 'boolean?'],
    permission: name => ['get_cookies', name],
    run: ({ environment }, name, noDecode) => {
      const values = valuesOf(environment.request.headers.cookie ?? '', name);
      return noDecode ? values : values.map(value => attempt(decodeURIComponent, value) ?? value);
    },
  }),

  /**
   * `setCookie(name: string, value: string, options?: object, noEncode?: boolean)` → `undefined`.
   *
   * Options: `domain` (`'auto'` = from the request's headers), `expires`, `fallbackDomain`, `httpOnly`, `max-age` in
   * seconds, `path`, `sameSite`, `secure`. The value is URI-encoded unless `noEncode`. Each call adds a cookie, even
   * under a name used before, and takes effect when `returnResponse` runs. Needs `set_cookies`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#setcookie
   */
  setCookie: defineApi({
    parameters: ['string', 'string', 'object?', 'boolean?'],
    permission: (name, _value, options) => ['set_cookies', name, cookieOptions(options)],
    run: ({ environment: { response, onCookie } }, name, text, options, noEncode) => {
      if (response.flushed) return;
      const value = noEncode ? text : (attempt(encodeURIComponent, text) ?? '');
      const cookie = { name, value, options: cookieOptions(options) };
      response.cookies.push(cookie);
      onCookie(cookie);
    },
  }),
};

function valuesOf(header: string, name: string): string[] {
  const pairs = header.split(';').map(pair => pair.trimStart());
  return pairs.filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));
}

/** The options of `setCookie` that are given, under their documented names and with values of their documented types. */
export function cookieOptions(options: unknown): Record<string, unknown> {
  const given = new Map(
    Object.entries(toRecord(options)).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const read: Record<string, unknown> = {};
  for (const [name, convert] of OPTIONS) {
    const value = given.get(name.toLowerCase());
    if (value != null) read[name] = convert(value);
  }
  return read;
}
