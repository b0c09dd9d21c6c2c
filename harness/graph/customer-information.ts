import type { Fields } from './request.ts';
import { userDataKeys } from './schema/user-data.ts';

/** The customer information parameters of `user_data` that Meta knows and that are not blank, in the order given. */
export function givenParameters(userData: Fields): string[] {
  return Object.keys(userData).filter(key => userDataKeys.has(key) && !isBlank(userData[key]));
}

/** Nothing, an empty text, or a list of nothing else. */
export function isBlank(value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.every(item => item === undefined || item === null || item === '');
}

/** A text or number as text; nothing else has one, for `String` throws on objects with a `toString` of their own. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
