import { compact } from './compact.ts';
import { codeOfCountry } from './countries.ts';

/**
 * The alpha-2 codes of ISO 3166-1 in either case, gathered by their first letters, and `xk` for Kosovo.
 */
export const ALPHA_2 =
  '^(?:[Aa][DEFGILMOQRSTUWXZdefgilmoqrstuwxz]|[Bb][ABDEFGHIJLMNOQRSTVWYZabdefghijlmnoqrstvwyz]|' +
  '[Cc][ACDFGHIKLMNORUVWXYZacdfghiklmnoruvwxyz]|[Dd][EJKMOZejkmoz]|[Ee][CEGHRSTceghrst]|[Ff][IJKMORijkmor]|' +
  '[Gg][ABDEFGHILMNPQRSTUWYabdefghilmnpqrstuwy]|[Hh][KMNRTUkmnrtu]|[Ii][DELMNOQRSTdelmnoqrst]|' +
  '[Jj][EMOPemop]|[Kk][EGHIMNPRWYZeghimnprwyz]|[Ll][ABCIKRSTUVYabcikrstuvy]|' +
  '[Mm][ACDEFGHKLMNOPQRSTUVWXYZacdefghklmnopqrstuvwxyz]|[Nn][ACEFGILOPRUZacefgilopruz]|[Oo][Mm]|' +
  '[Pp][AEFGHKLMNRSTWYaefghklmnrstwy]|[Qq][Aa]|[Rr][EOSUWeosuw]|' +
  '[Ss][ABCDEGHIJKLMNORSTVXYZabcdeghijklmnorstvxyz]|[Tt][CDFGHJKLMNORTVWZcdfghjklmnortvwz]|' +
  '[Uu][AGMSYZagmsyz]|[Vv][ACEGINUaceginu]|[Ww][FSfs]|[Xx][Kk]|[Yy][ETet]|[Zz][AMWamw])$';

/**
 * Country: alpha-2 code of ISO 3166-1 in lower case, also from the alpha-3 code or the English name; what is neither is
 * dropped (customer information parameters, `country`).
 */
export function normalizeCountry(country: string): string {
  const name = compact(country);
  return name.match(ALPHA_2) ? name : codeOfCountry(name);
}

/** The code of the first country given; `''` if there is none. A hash tells no country. */
export function countryCode(country: string | undefined): string {
  return country ? normalizeCountry(country.split('\n\n')[0] as string) : '';
}
