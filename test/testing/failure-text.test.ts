import { describe, expect, it } from 'vitest';
import { excerpt, failureText } from '../../harness/testing/failure-text.ts';

describe('failureText', () => {
  it('is one line where there is nothing to show', () => {
    const failure = { message: 'It hangs.', line: 7, column: undefined, source: undefined, difference: [] };
    expect(failureText('a.tpl', failure)).toBe('a.tpl:7 It hangs.');
  });
});

describe('excerpt', () => {
  it('takes away the indentation that all lines but the first have', () => {
    expect(excerpt('f({\n      a: 1,\n\n    })')).toEqual(['f({', '  a: 1,', '', '})']);
  });

  it('ends after seven lines of more than eight', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(excerpt(lines.join('\n'))).toEqual(lines);
    expect(excerpt([...lines, '9'].join('\n'))).toEqual([...lines.slice(0, 7), '…']);
  });
});
