import type { PlainValue } from './declaration.ts';

/** The parameters of a declared permission. They come from a file of somebody else: nothing about them is certain. */
export type PermissionParameters = Readonly<Record<string, PlainValue>>;

/** The strings of a list parameter, like `cookieNames`; empty if it is absent or no list. */
export function stringsOf(value: PlainValue | undefined): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The rows of a table parameter, like `allowedCookies`; empty if it is absent or no table. */
export function rowsOf(value: PlainValue | undefined): PermissionParameters[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function isRow(value: PlainValue): value is PermissionParameters {
  return typeof value === 'object' && !Array.isArray(value);
}
