import { JSON, makeString, Object } from './apis.ts';
import { parseNumber } from './numbers.ts';

/** An object whose members may be anything. */
export interface Values {
  [key: string]: unknown;
}

/** A string as it is, a number as text; `undefined` for a blank string and for everything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return makeString(value);
  return typeof value === 'string' && value.trim() ? value : undefined;
}

/** A number, also when given as text in either decimal style; `undefined` for everything else. 0 is a number. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? parseNumber(value) : value;
  // Infinity and NaN minus themselves are NaN. The sandbox has no names for them.
  return typeof number === 'number' && number - number === 0 ? number : undefined;
}

/** A whole number of things, 0 or more; `undefined` for everything else. */
export function countOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= 0 && number % 1 === 0 ? number : undefined;
}

/** An object or array; an empty object for everything else, so that members can be read without a test. */
export function recordOf(value: unknown): Values {
  return value && typeof value === 'object' ? (value as Values) : {};
}

/** The items of an array, the members of an object (GA4 hands arrays over as `{0: …, 1: …}`), or the value alone. */
export function listOf(value: unknown): unknown[] {
  return value && typeof value === 'object' ? Object.values(value as Values) : [value];
}

/** What a customer entered: a text, or the texts of a list with a blank line in between; `undefined` if there is none. */
export function entryOf(value: unknown): string | undefined {
  if (typeof value !== 'object') return textOf(value);
  const texts = listOf(value)
    .map(textOf)
    .filter(text => text !== undefined);
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

/** Reads JSON where a text holds an object or a list; every other value stays as it is. */
export function parsed(value: unknown): unknown {
  const isJson = typeof value === 'string' && value.match('^\\s{0,9}[[{]');
  return isJson ? JSON.parse(value) : value;
}
