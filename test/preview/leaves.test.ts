import { describe, expect, it } from 'vitest';
import { lastName, leavesOf } from '../../harness/preview/leaves.ts';

describe('leavesOf', () => {
  it('lists values without parts by the way to each', () => {
    const value = {
      a: 1,
      list: [{ b: 'x' }, null],
      'x-y': true,
      nothing: undefined,
      empty: {},
      call: () => 0,
    };
    expect(leavesOf(value)).toEqual([
      { path: 'a', value: 1 },
      { path: 'list[0].b', value: 'x' },
      { path: 'list[1]', value: null },
      { path: 'x-y', value: true },
    ]);
  });
});

describe('lastName', () => {
  it.each([
    ['user_data.address[0].city', 'city'],
    ['data[0].user_data.em[0]', 'em'],
    ['page_location?fbclid', 'fbclid'],
    ['value', 'value'],
  ])('of %s is %s', (path, name) => {
    expect(lastName(path)).toBe(name);
  });
});
