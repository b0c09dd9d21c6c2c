import { makeNumber, makeString, Object } from './apis.ts';

/** An object whose members may be anything. */
export interface Values {
  [key: string]: unknown;
}

/** What the customer entered; several texts where the site gave several. */
export type Entry = string | string[];

/** A string as it is, a number as text; `undefined` for a blank string and for everything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return makeString(value);
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** A number, also when given as text; `undefined` for everything else. 0 is a number. */
export function numberOf(value: unknown): number | undefined {
  const number = makeNumber(textOf(value));
  // Infinity and NaN minus themselves are NaN. The sandbox has no names for them.
  return number - number === 0 ? number : undefined;
}

/** An object or array; an empty object for everything else, so that members can be read without a test. */
export function recordOf(value: unknown): Values {
  return value && typeof value === 'object' ? (value as Values) : {};
}

/** The items of an array, the members of an object (GA4 hands arrays over as `{0: …, 1: …}`), or the value alone. */
export function listOf(value: unknown): unknown[] {
  return value && typeof value === 'object' ? Object.values(value as Values) : [value];
}

/** A text, or the texts of a list; `undefined` if there is none. */
export function entryOf(value: unknown): Entry | undefined {
  const texts = listOf(value)
    .map(textOf)
    .filter(text => text !== undefined);
  return texts.length > 1 ? texts : texts[0];
}
