import { describe, expect, it } from 'vitest';
import { coverageTable, lcovReport } from '../../harness/testing/coverage-reports.ts';

const FILES = [
  {
    file: 'half.tpl',
    coverage: new Map([
      [10, 1],
      [11, 0],
      [14, 0],
      [15, 2],
      [17, 0],
      [18, 3],
    ]),
  },
  { file: 'empty.tpl', coverage: new Map<number, number>() },
];

describe('coverageTable', () => {
  it('has a row for each file, with the lines that did not run', () => {
    expect(coverageTable(FILES).split('\n')).toEqual([
      'File       Covered        Lines  Not covered',
      'half.tpl    50.0 %          3/6  11-14, 17',
      'empty.tpl  100.0 %          0/0',
    ]);
  });

  it('has only its head where no file could be read', () => {
    expect(coverageTable([])).toBe('File  Covered        Lines  Not covered');
  });
});

describe('lcovReport', () => {
  it('is a tracefile', () => {
    expect(lcovReport(FILES).split('\n')).toEqual([
      'TN:',
      'SF:half.tpl',
      'DA:10,1',
      'DA:11,0',
      'DA:14,0',
      'DA:15,2',
      'DA:17,0',
      'DA:18,3',
      'LF:6',
      'LH:3',
      'end_of_record',
      'TN:',
      'SF:empty.tpl',
      'LF:0',
      'LH:0',
      'end_of_record',
      '',
    ]);
  });
});
