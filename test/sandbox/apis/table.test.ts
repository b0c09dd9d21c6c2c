import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('makeTableMap', () => {
  it('maps one column to the other', () => {
    const rows = [
      { name: 'a', value: 1 },
      { name: 'b', value: { x: [2] } },
    ];
    expect(call('makeTableMap', [rows, 'name', 'value'])).toEqual({ a: 1, b: { x: [2] } });
  });

  it('skips rows that lack a column, and lets the last of equal keys win', () => {
    const rows = [{ name: 'a', value: 1 }, { name: 'b' }, { value: 2 }, null, 'x', { name: 'a', value: 3 }];
    expect(call('makeTableMap', [rows, 'name', 'value'])).toEqual({ a: 3 });
  });

  it('makes keys of whatever the column holds', () => {
    const rows = [
      { name: 7, value: 'number' },
      { name: '__proto__', value: 'text' },
    ];
    const map = call('makeTableMap', [rows, 'name', 'value']);
    expect(Object.entries(map as object)).toEqual([
      ['7', 'number'],
      ['__proto__', 'text'],
    ]);
  });

  it.each([[[]], [[{ other: 1 }]]])('gives null if no row qualifies: %j', rows => {
    expect(call('makeTableMap', [rows, 'name', 'value'])).toBeNull();
  });

  it('refuses what is no table, and columns that are no strings', () => {
    const expected =
      'Argument error in makeTableMap. Expected argument types [array, string, string], but received';
    expect(() => call('makeTableMap', [undefined, 'name', 'value'])).toThrow(
      `${expected} [undefined, string, string].`,
    );
    expect(() => call('makeTableMap', [[], 'name'])).toThrow(`${expected} [array, string].`);
  });
});
