import type { PermissionParameters } from './parameters.ts';

/** The options of a `setCookie` call, of which a permission looks at domain, path, secure, expires and max-age. */
export type CookieOptions = Readonly<Record<string, unknown>>;

/**
 * Whether a row of `allowedCookies` admits a cookie (sgtm-sandbox.md, 2, matching rules).
 *
 * `name`: `*` or equal. `domain`, `path`: `*` for any, empty for an option that is absent or empty, else equal.
 * `secure`, `session`: `any`, or as the option says; a session cookie has neither `expires` nor `max-age`.
 */
export function matchesCookieWrite(row: PermissionParameters, name: string, options: CookieOptions): boolean {
  const isSession = options.expires === undefined && options['max-age'] === undefined;
  return (
    (row.name === '*' || row.name === name) &&
    (row.domain === '*' || row.domain === (options.domain ?? '')) &&
    (row.path === '*' || row.path === (options.path ?? '')) &&
    (row.secure === 'any' || row.secure === (options.secure ? 'secure' : 'non_secure')) &&
    (row.session === 'any' || row.session === (isSession ? 'session' : 'non_session'))
  );
}
