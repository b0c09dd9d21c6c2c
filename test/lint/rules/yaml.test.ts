import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintTests = (...lines: string[]) => lint({ tests: lines.join('\n') });
const CODE = ['- name: a', '  code: |-', '    runCode();'];

const COMMENT = 'Only # starts a comment between scenarios. Write #, or indent the line deeper than its key.';

describe('yaml-comment', () => {
  it.each([
    ['before the scenarios', ['// b', 'scenarios:', ...CODE], '23:1'],
    ['between them', ['scenarios:', ...CODE, '// b', ...CODE], '27:1'],
    ['behind the last', ['scenarios:', ...CODE, '  /* b */'], '27:3'],
  ])('finds a comment of JavaScript %s', (_where, lines, place) => {
    expect(lintTests(...lines)).toEqual([`${place} error yaml-comment ${COMMENT}`]);
  });

  it('passes over comments of YAML, and of JavaScript within code', () => {
    expect(lintTests('# b', 'scenarios:', ...CODE, '    // c', '# d', '- name: e', ...CODE.slice(1))).toEqual(
      [],
    );
  });
});

describe('yaml', () => {
  it('finds code that is not indented deeper than its key', () => {
    expect(lintTests('scenarios:', '- name: a', '  code: |-', '  runCode();')).toEqual([
      expect.stringMatching(/^26:3 error yaml .*Indent each line of code deeper than its key\.$/),
    ]);
  });
});
