import { describe, expect, test } from 'vitest';
import { estimateBacktracking } from '../../../harness/sandbox/library/backtracking.ts';

const CASES: readonly [pattern: string, nested: boolean, wide: number][] = [
  ['^[A-Fa-f0-9]{64}$', false, 1],
  ['^a$', false, 0],
  ['^a+$', false, 1],
  ['^[^@\\s]{1,64}@[^@\\s]{1,189}\\.[^@\\s.]{2,63}$', false, 3],
  ['[*+]\\+\\*[\\]+]', false, 0],
  ['(?:ab){3}', false, 0],
  ['(?:a|b)+', true, 1],
  ['(a+)+', true, 2],
  ['(a*)*b', true, 2],
  ['((a|b)c)*', true, 1],
  ['(?:\\d{1,3}\\.){3}\\d{1,3}', true, 0],
  ['(?:\\.[A-Za-z]{2,8})?$', false, 0],
  ['(?=a+)b', false, 1],
  ['(?<year>\\d{4})-', false, 0],
  ['(a)(b+)', false, 1],
  ['a{2,}b{3,9}', false, 1],
  ['a+?b*?', false, 2],
];

describe('the estimate of backtracking', () => {
  test.each(CASES)('of %s', (pattern, nested, wide) => {
    expect(estimateBacktracking(pattern)).toEqual({ nested, wide });
  });
});
