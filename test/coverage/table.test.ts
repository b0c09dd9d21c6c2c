import { expect, test } from 'vitest';
import { formatTable, formatUncovered } from './table.ts';

const FILES = [
  { file: 'harness/tpl/read.ts', lines: { 3: 1, 4: 0, 7: 0, 9: 2, 10: 0 } },
  { file: 'harness/lint/rules/name.ts', lines: { 1: 1 } },
  { file: 'harness/lint/lint.ts', lines: { 5: 8, 6: 0 } },
  { file: 'harness/index.ts', lines: {} },
  { file: 'harness/version.ts', lines: { 4: 1 } },
];

test('the table has a row for each folder, with what lies below it, and one for all', () => {
  expect(formatTable(FILES)).toBe(
    [
      'Folder                  Lines  Covered        %',
      'harness                     1        1    100.0',
      'harness/lint                3        2     66.7',
      'harness/tpl                 5        2     40.0',
      'all                         9        5     55.6',
    ].join('\n'),
  );
});

test('what is not covered is told by file and line', () => {
  expect(formatUncovered(FILES)).toBe('harness/tpl/read.ts  4-7, 10\nharness/lint/lint.ts  6\n');
});
