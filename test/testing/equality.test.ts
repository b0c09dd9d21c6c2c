import { describe, expect, it } from 'vitest';
import { copyIn } from '../../harness/sandbox/border.ts';
import type { Value } from '../../harness/sandbox/values.ts';
import { isEqual } from '../../harness/testing/equality.ts';

const ring = (): Value => {
  const array: Value[] = [1];
  array.push(array);
  return array;
};
const fn = copyIn(() => 1);

const EQUAL: readonly [what: string, a: Value, b: Value][] = [
  ['strings', 'a', 'a'],
  ['NaN and NaN', Number.NaN, Number.NaN],
  ['0 and -0', 0, -0],
  ['arrays of equal items', copyIn([1, [2]]), copyIn([1, [2]])],
  ['objects whatever the order of their keys', copyIn({ a: 1, b: { c: 2 } }), copyIn({ b: { c: 2 }, a: 1 })],
  ['members that are undefined in both', copyIn({ a: undefined }), copyIn({ a: undefined })],
  ['values that hold themselves', ring(), ring()],
  ['a function and itself', copyIn({ fn }), copyIn({ fn })],
];

const DIFFERENT: readonly [what: string, a: Value, b: Value][] = [
  ['a number and its text', 1, '1'],
  ['null and undefined', null, undefined],
  ['an array and an object with its items', copyIn(['a']), copyIn({ 0: 'a' })],
  ['arrays of other order', copyIn([1, 2]), copyIn([2, 1])],
  ['arrays of other length', copyIn([1]), copyIn([1, undefined])],
  ['objects with another value', copyIn({ a: 1 }), copyIn({ a: 2 })],
  ['objects with another key', copyIn({ a: 1, b: 1 }), copyIn({ a: 1, c: 1 })],
  ['an undefined member and an absent one', copyIn({ a: 1, b: undefined }), copyIn({ a: 1 })],
  ['functions that do the same', copyIn(() => 1), copyIn(() => 1)],
];

describe('isEqual', () => {
  it.each(EQUAL)('is true of %s', (_what, a, b) => {
    expect(isEqual(a, b)).toBe(true);
  });

  it.each(DIFFERENT)('is false of %s', (_what, a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([false, false]);
  });
});
