import { describe, expect, it } from 'vitest';
import { estimateBacktracking } from '../../../harness/sandbox/library/backtracking.ts';

const CASES: readonly [pattern: string, nested: boolean, wide: number][] = [
  ['^a$', false, 0],
  ['^a+$', false, 0],
  ['a+b', false, 0],
  ['a+a', false, 1],
  ['a+[a-c]', false, 1],
  ['.*b', false, 1],
  ['.*,.*;x*y', false, 2],
  ['a+?b*?c', false, 0],
  ['a{2,}a', false, 1],
  ['a{2,9}a', false, 0],
  ['^[A-Fa-f0-9]{64}$', false, 0],
  ['^[^@\\s]{1,64}@[^@\\s]{1,189}\\.[^@\\s.]{2,63}$', false, 1],
  ['[*+]\\+\\*[\\]+]', false, 0],
  ['\\w+\\d', false, 1],
  ['\\w+\\s', false, 0],
  ['\\u0041+A', false, 1],
  ['[^a]+[^b]', false, 1],
  ['(?:ab){3}', false, 0],
  ['(?:a|b)+', true, 0],
  ['(a+)+', true, 1],
  ['(a*)*b', true, 1],
  ['((a|b)c)*', true, 0],
  ['(a+b)*c', false, 0],
  ['(?:[a-z]{1,63}){1,9}', true, 1],
  ['(?:[a-z0-9-]{1,63}\\.){1,9}[a-z]{2,63}(?:[/?#]|$)', false, 1],
  ['(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.\\d{1,3}){3}', false, 0],
  ['(?:\\d{1,3}\\.){3}\\d{1,3}', false, 0],
  ['(?:\\.[A-Za-z]{2,8})?$', false, 0],
  ['(?=a+)b', false, 1],
  ['(?<year>\\d{4})-', false, 0],
];

describe('the estimate of backtracking', () => {
  it.each(CASES)('of %s', (pattern, nested, wide) => {
    expect(estimateBacktracking(pattern)).toEqual({ nested, wide });
  });
});
