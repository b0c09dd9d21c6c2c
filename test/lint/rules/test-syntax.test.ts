import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const lintTests = (...lines: string[]) => lint({ tests: lines.join('\n') });

describe('test-syntax', () => {
  it('points at the line in the setup or the scenario, once', () => {
    expect(
      lintTests(
        'scenarios:',
        '- name: a',
        '  code: |-',
        '    runCode(`a`);',
        '- name: b',
        '  code: runCode(b);',
        'setup: |-',
        '',
        '  const c = d;',
      ),
    ).toEqual([
      "26:13 error test-syntax Template literals are not supported. Write 'a' + b.",
      '28:17 error test-syntax Attempting to use undeclared variable b. Declare it, or get it with require if it is an API.',
      '31:13 error test-syntax Attempting to use undeclared variable d. Declare it, or get it with require if it is an API.',
    ]);
  });

  it('points at the scenario where YAML has folded the code', () => {
    expect(lintTests('scenarios:', '- name: a', '  code: "runCode();\\nfoo();"')).toEqual([
      '24:1 error test-syntax Attempting to use undeclared variable foo. Declare it, or get it with require if it is an API.',
    ]);
  });

  it("lets setup and scenario use each other's names, and the test API", () => {
    expect(
      lintTests(
        'scenarios:',
        '- name: a',
        '  code: |-',
        '    const fields = {};',
        '    run();',
        "    assertApi('gtmOnSuccess').wasCalled();",
        'setup: const run = () => runCode(fields);',
      ),
    ).toEqual([]);
  });

  it('puts up with a name that both declare', () => {
    expect(lintTests('scenarios:', '- name: a', '  code: const a = 1;', 'setup: const a = 2;')).toEqual([]);
  });
});
