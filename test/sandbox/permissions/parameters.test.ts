import { describe, expect, it } from 'vitest';
import { rowsOf, stringsOf } from '../../../harness/sandbox/permissions/parameters.ts';

describe('stringsOf', () => {
  it('gives the strings of a list and leaves out the rest', () => {
    expect(stringsOf(['_fbp', true, ['x'], '_fbc'])).toEqual(['_fbp', '_fbc']);
  });

  it('takes what is no list for an empty one', () => {
    expect([undefined, 'x', true, { 0: 'x' }].map(stringsOf)).toEqual([[], [], [], []]);
  });
});

describe('rowsOf', () => {
  it('gives the rows of a table and leaves out the rest', () => {
    expect(rowsOf([{ name: 'a' }, 'x', ['y'], { name: 'b' }])).toEqual([{ name: 'a' }, { name: 'b' }]);
  });

  it('takes what is no table for an empty one', () => {
    expect([undefined, 'x', true, { name: 'a' }].map(rowsOf)).toEqual([[], [], [], []]);
  });
});
