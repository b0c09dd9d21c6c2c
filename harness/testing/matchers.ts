import { toPrimitive } from '../sandbox/interpreter/convert.ts';
import { SandboxObject, typeOf, type Value } from '../sandbox/values.ts';
import { isEqual } from './equality.ts';

/** What can be said about a value. */
export interface Matcher {
  /** Says it after "Expected …"; `$` stands for what the matcher is given. */
  readonly phrase: string;
  readonly holds: (actual: Value, ...expected: Value[]) => boolean;
  /** Whether a failure is best shown as the difference of the two. */
  readonly compares?: true;
}

/**
 * The matchers of `assertThat`, by name (sgtm-sandbox.md, 3).
 *
 * Undocumented, and our choice: equality converts nothing, so that `1` does not equal `'1'`; `isGreaterThan` and the
 * like convert as the operators do.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/templates/tests
 */
export const MATCHERS: ReadonlyMap<string, Matcher> = new Map<string, Matcher>(
  Object.entries({
    isUndefined: { phrase: 'to be undefined', holds: value => value === undefined },
    isDefined: { phrase: 'to be defined', holds: value => value !== undefined },
    isNull: { phrase: 'to be null', holds: value => value === null },
    isNotNull: { phrase: 'not to be null', holds: value => value !== null },
    isFalse: { phrase: 'to be false', holds: value => value === false },
    isTrue: { phrase: 'to be true', holds: value => value === true },
    isFalsy: { phrase: 'to be falsy', holds: value => !value },
    isTruthy: { phrase: 'to be truthy', holds: value => !!value },
    isNaN: { phrase: 'to be NaN', holds: value => Number.isNaN(value) },
    isNotNaN: { phrase: 'not to be NaN', holds: value => !Number.isNaN(value) },
    isInfinity: { phrase: 'to be infinite', holds: isInfinite },
    isNotInfinity: { phrase: 'not to be infinite', holds: value => !isInfinite(value) },
    isEqualTo: { phrase: 'to equal $', compares: true, holds: (a, b) => isEqual(a, b) },
    isNotEqualTo: { phrase: 'not to equal $', holds: (a, b) => !isEqual(a, b) },
    isStrictlyEqualTo: { phrase: 'to be $', compares: true, holds: (a, b) => a === b },
    isNotStrictlyEqualTo: { phrase: 'not to be $', holds: (a, b) => a !== b },
    isAnyOf: { phrase: 'to equal any of $', holds: (a, ...list) => includes(list, a) },
    isNoneOf: { phrase: 'to equal none of $', holds: (a, ...list) => !includes(list, a) },
    isGreaterThan: {
      phrase: 'to be greater than $',
      holds: ordered((a, b) => a > b),
    },
    isGreaterThanOrEqualTo: {
      phrase: 'to be at least $',
      holds: ordered((a, b) => a >= b),
    },
    isLessThan: { phrase: 'to be less than $', holds: ordered((a, b) => a < b) },
    isLessThanOrEqualTo: { phrase: 'to be at most $', holds: ordered((a, b) => a <= b) },
    contains: {
      phrase: 'to contain $',
      holds: (all, ...items) => hasItems(all) && items.every(item => includes(all, item)),
    },
    doesNotContain: {
      phrase: 'not to contain $',
      holds: (all, ...items) => hasItems(all) && !items.some(item => includes(all, item)),
    },
    containsExactly: {
      phrase: 'to contain exactly, in any order, $',
      holds: (all, ...items) => Array.isArray(all) && haveSameItems(all, items),
    },
    doesNotContainExactly: {
      phrase: 'not to contain exactly, in any order, $',
      holds: (all, ...items) => Array.isArray(all) && !haveSameItems(all, items),
    },
    hasLength: {
      phrase: 'to have the length $',
      holds: (all, length) => hasItems(all) && all.length === length,
    },
    isEmpty: { phrase: 'to be empty', holds: value => sizeOf(value) === 0 },
    isNotEmpty: { phrase: 'not to be empty', holds: value => sizeOf(value) > 0 },
    isArray: { phrase: 'to be an array', holds: value => typeOf(value) === 'array' },
    isBoolean: { phrase: 'to be a boolean', holds: value => typeOf(value) === 'boolean' },
    isFunction: { phrase: 'to be a function', holds: value => typeOf(value) === 'function' },
    isNumber: { phrase: 'to be a number', holds: value => typeOf(value) === 'number' },
    isObject: { phrase: 'to be an object', holds: value => typeOf(value) === 'object' },
    isString: { phrase: 'to be a string', holds: value => typeOf(value) === 'string' },
  }),
);

function isInfinite(value: Value): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

/** Compares as the operators of the sandbox do: strings with strings, anything else as numbers. */
function ordered(holds: (a: number, b: number) => boolean): Matcher['holds'] {
  return (actual, expected) => holds(toPrimitive(actual) as number, toPrimitive(expected) as number);
}

function hasItems(value: Value): value is Value[] | string {
  return Array.isArray(value) || typeof value === 'string';
}

/** Whether an array has an item of this value, or a string has this part. */
function includes(all: readonly Value[] | string, item: Value): boolean {
  if (typeof all === 'string') return typeof item === 'string' && all.includes(item);
  return all.some(other => isEqual(other, item));
}

function haveSameItems(all: readonly Value[], items: readonly Value[]): boolean {
  const left = [...all];
  const found = items.every(item => {
    const index = left.findIndex(other => isEqual(other, item));
    return index >= 0 && left.splice(index, 1);
  });
  return found && left.length === 0;
}

/** The number of items, characters or keys; NaN, which nothing equals, of what has none. */
function sizeOf(value: Value): number {
  if (hasItems(value)) return value.length;
  return value instanceof SandboxObject ? value.properties.size : Number.NaN;
}
