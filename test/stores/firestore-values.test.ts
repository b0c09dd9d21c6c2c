import { describe, expect, it } from 'vitest';
import { areComparable, compareValues } from '../../harness/stores/firestore-values.ts';

const IN_ORDER = [
  null,
  false,
  true,
  -1,
  0,
  2,
  10,
  '',
  'B',
  'a',
  'aa',
  'é',
  '\uffff',
  '😀',
  [],
  [1],
  [1, 2],
  [2],
  ['a'],
  {},
  { a: 1 },
  { a: 1, b: 0 },
  { a: 2 },
  { b: 0 },
];

describe('compareValues', () => {
  it('orders by type, then by value', () => {
    const shuffled = [...IN_ORDER].reverse();
    expect(shuffled.sort(compareValues)).toEqual(IN_ORDER);
  });

  it.each(IN_ORDER.map(value => [value]))('finds %j equal to its copy', value => {
    expect(compareValues(value, structuredClone(value))).toBe(0);
  });

  it('does not mind the order of keys', () => {
    expect(compareValues({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(0);
  });
});

describe('areComparable', () => {
  it.each([
    [1, 2, true],
    ['a', 'b', true],
    [[], [1], true],
    [1, '1', false],
    [null, 0, false],
    [[], {}, false],
  ])('says of %j and %j: %s', (a, b, comparable) => {
    expect(areComparable(a, b)).toBe(comparable);
  });
});
