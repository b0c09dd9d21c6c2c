import { expect, test } from 'vitest';
import { alignColumns, formatNumber } from '../../harness/bench/columns.ts';

test('Columns are as wide as their widest cell, titles included, and lines end without blanks', () => {
  const table = alignColumns(
    [
      ['tag', 'left'],
      ['steps', 'right'],
      ['', 'left'],
    ],
    [
      ['long name', '1', ''],
      ['x', '1,234,567', 'failed'],
    ],
  );
  expect(table).toBe(
    ['tag            steps', 'long name          1', 'x          1,234,567  failed', ''].join('\n'),
  );
});

test('Numbers have thousands apart and the digits asked for', () => {
  expect([formatNumber(1234567), formatNumber(0.456, 2), formatNumber(12, 1)]).toEqual([
    '1,234,567',
    '0.46',
    '12.0',
  ]);
});
