import { describe, expect, it } from 'vitest';
import { compareLines } from '../../harness/testing/difference.ts';

const lines = (...numbers: readonly (number | string)[]): string => numbers.join('\n');

describe('compareLines', () => {
  it('marks what only one of the texts has', () => {
    expect(compareLines(lines('{', '  a: 1,', '}'), lines('{', '  a: 2,', '  b: 3,', '}'))).toEqual([
      '  {',
      '-   a: 1,',
      '+   a: 2,',
      '+   b: 3,',
      '  }',
    ]);
  });

  it('keeps three equal lines around each change', () => {
    expect(
      compareLines(lines(1, 2, 3, 4, 5, 6, 'x', 7, 8, 9), lines(1, 2, 3, 4, 5, 6, 'y', 7, 8, 9)),
    ).toEqual(['  … 3 equal lines', '  4', '  5', '  6', '- x', '+ y', '  7', '  8', '  9']);
  });

  it('shows no mark of a cut for a line or two', () => {
    expect(compareLines(lines('x', 1, 2, 3, 4, 5), lines('y', 1, 2, 3, 4, 5))).toEqual([
      '- x',
      '+ y',
      '  1',
      '  2',
      '  3',
      '  4',
      '  5',
    ]);
  });

  it('marks nothing in texts that are the same', () => {
    expect(compareLines('a', 'a')).toEqual(['  a']);
  });
});
