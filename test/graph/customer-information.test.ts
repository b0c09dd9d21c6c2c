import { describe, expect, it } from 'vitest';
import { givenParameters, isBlank, textOf } from '../../harness/graph/customer-information.ts';

describe('givenParameters', () => {
  it('lists what Meta knows and what is not blank', () => {
    const userData = { ph: ['', null], em: ['a'], unknown: 'b', fbp: '', lead_id: 0, fbc: undefined, zp: [] };

    expect(givenParameters(userData)).toEqual(['em', 'lead_id']);
  });
});

describe('isBlank', () => {
  it.each([undefined, null, '', [], ['', null]])('finds nothing in %j', value => {
    expect(isBlank(value)).toBe(true);
  });

  it.each([0, false, ' ', ['', 'a'], {}])('finds something in %j', value => {
    expect(isBlank(value)).toBe(false);
  });
});

describe('textOf', () => {
  it.each([
    ['a', 'a'],
    [42, '42'],
    [true, ''],
    [null, ''],
    [['a'], ''],
    [{ toString: 1 }, ''],
  ])('reads %j as %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});
