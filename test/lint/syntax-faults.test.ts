import { describe, expect, it } from 'vitest';
import { describeFaults } from '../../harness/lint/syntax-faults.ts';

const problem = (rule: string) => ({ rule, line: 1, column: 2, message: 'A.' });

describe('describeFaults', () => {
  it('adds what to write instead to the message', () => {
    expect(describeFaults([{ ...problem('no-new'), instead: 'B.' }, problem('syntax')])).toEqual([
      { rule: 'no-new', line: 1, column: 2, message: 'A. B.' },
      { rule: 'syntax', line: 1, column: 2, message: 'A.' },
    ]);
  });

  it('drops undeclared names where refused syntax may declare them', () => {
    const rules = (...ids: string[]) => describeFaults(ids.map(problem)).map(({ rule }) => rule);
    expect(rules('no-undeclared', 'no-new')).toEqual(['no-undeclared', 'no-new']);
    expect(rules('no-undeclared', 'no-class')).toEqual(['no-class']);
  });
});
