import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintNames = (...names: string[]) =>
  lint({
    tests: `scenarios:\n${names.map(name => `- name: ${name}\n  code: runCode();`).join('\n')}`,
  });

describe('scenario-name', () => {
  it('finds names that are missing or taken', () => {
    expect(lintNames('a', "''", 'b', 'a')).toEqual([
      '26:1 warning scenario-name The scenario has no name. Say what it shows.',
      '30:1 warning scenario-name Another scenario has the name a. Say what differs.',
    ]);
  });

  it('takes punctuation', () => {
    expect(lintNames("'a, (b) [c]: d!'", "'a / b'")).toEqual([]);
  });
});
