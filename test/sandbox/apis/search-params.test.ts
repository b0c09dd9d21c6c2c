import { describe, expect, it } from 'vitest';
import { searchParams } from '../../../harness/sandbox/apis/search-params.ts';

describe('searchParams', () => {
  it('decodes names and values, and keeps a repeated name as an array', () => {
    expect(searchParams('a=1&b%5B%5D=x+y&a=2&c&d=%E2%82%AC&bad=%zz')).toEqual({
      a: ['1', '2'],
      'b[]': 'x y',
      c: '',
      d: '€',
      bad: '%zz',
    });
  });

  it('gives nothing for an empty query', () => {
    expect(searchParams('')).toEqual({});
  });

  it('takes names that mean something to JavaScript for names', () => {
    expect(Object.entries(searchParams('__proto__=x&constructor=y'))).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
