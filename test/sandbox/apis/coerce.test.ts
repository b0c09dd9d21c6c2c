import { describe, expect, it } from 'vitest';
import { attempt, toNumber, toRecord, toText } from '../../../harness/sandbox/apis/coerce.ts';

describe('toText', () => {
  it.each([
    ['text', 'text'],
    [1.5, '1.5'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [[1, [2, null], 'x'], '1,2,,x'],
    [{ toString: () => expect.unreachable() }, '[object Object]'],
  ])('converts %o to %s', (value, expected) => {
    expect(toText(value)).toBe(expected);
  });
});

describe('toNumber', () => {
  it.each([
    ['12', 12],
    ['', 0],
    [null, 0],
    [true, 1],
    [[7], 7],
    ['x', Number.NaN],
    [undefined, Number.NaN],
    [{ valueOf: () => expect.unreachable() }, Number.NaN],
  ])('converts %o to %d', (value, expected) => {
    expect(toNumber(value)).toBe(expected);
  });
});

describe('toRecord', () => {
  it('takes what is no object for an empty one', () => {
    expect([{ a: 1 }, null, 'x', undefined].map(toRecord)).toEqual([{ a: 1 }, {}, {}, {}]);
  });
});

describe('attempt', () => {
  it('gives what the conversion gives, or undefined where it throws', () => {
    expect([attempt(decodeURI, '%41'), attempt(decodeURI, '%')]).toEqual(['A', undefined]);
  });
});
