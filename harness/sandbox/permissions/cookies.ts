import { type PermissionCheck, recordOf, show, unless } from './check.ts';
import { matchesCookieWrite } from './cookie-write.ts';
import { rowsOf, stringsOf } from './parameters.ts';

/**
 * `get_cookies`, asked with a cookie's name, which must equal a listed one.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#get_cookies
 */
export const getCookies: PermissionCheck = ({ cookieAccess, cookieNames }, [name]) =>
  unless(
    cookieAccess === 'any' || stringsOf(cookieNames).some(listed => listed === name),
    `Access to cookie "${show(name)}" is prohibited.`,
  );

/**
 * `set_cookies`, asked with a cookie's name and the options of `setCookie`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions#set_cookies
 */
export const setCookies: PermissionCheck = ({ allowedCookies }, [name, options]) => {
  const given = recordOf(options);
  return unless(
    typeof name === 'string' && rowsOf(allowedCookies).some(row => matchesCookieWrite(row, name, given)),
    `Prohibited from setting cookie ${show(name)} with options: ${show(given)}`,
  );
};
