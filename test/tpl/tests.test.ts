import { expect, test } from 'vitest';
import { readTests } from '../../harness/tpl/tests.ts';

const read = (text: string) => readTests({ name: 'TESTS', text, line: 101 }, 'a.tpl');

test('scenarios and setup are read with the lines at which they stand in the file', () => {
  const text = [
    'scenarios:',
    '- name: first',
    '  code: |-',
    '    runCode({});',
    '',
    '    fail();',
    "- name: 'second: quoted'",
    '  code: runCode();',
    'setup: |',
    '  const a = 1;',
  ].join('\n');
  expect(read(text)).toEqual({
    value: {
      setup: 'const a = 1;\n',
      setupLine: 110,
      scenarios: [
        { name: 'first', code: 'runCode({});\n\nfail();', line: 102, codeLine: 104 },
        { name: 'second: quoted', code: 'runCode();', line: 107, codeLine: 108 },
      ],
    },
    problems: [],
  });
});

test('folded code has no line of its own', () => {
  const text = 'setup: "const a = 1;\\n\\\n  const b = 2;"\nscenarios: []';
  expect(read(text)).toEqual({
    value: { setup: 'const a = 1;\nconst b = 2;', setupLine: undefined, scenarios: [] },
    problems: [],
  });
});

test('a name that looks like a number or a boolean stays as it is written', () => {
  const { value } = read('scenarios:\n- name: 0404\n  code: yes\n- name: ~\n  code: 1_000');
  expect(value.scenarios.map(({ name, code }) => [name, code])).toEqual([
    ['0404', 'yes'],
    ['~', '1_000'],
  ]);
});

test.each([
  ['{}', 'Expected scenarios: [] or a list of scenarios.', 101],
  ['', 'Expected the section to have scenarios and setup.', 101],
  ['\nscenarios: none', 'Expected scenarios: [] or a list of scenarios.', 102],
  [
    'scenarios: []\nextra: 1',
    'Expected the section to have only scenarios and setup, but there is extra.',
    102,
  ],
  ['scenarios:\n- text', 'Expected a scenario to have name and code.', 102],
  ['scenarios:\n- name: a', 'Expected a scenario to have name and code, but there is no code.', 102],
  ['scenarios:\n- code: a', 'Expected a scenario to have name and code, but there is no name.', 102],
])('%j has no scenarios, and the reason is reported', (text, message, line) => {
  const { value, problems } = read(text);
  expect(value.scenarios).toEqual([]);
  expect(problems).toEqual([{ rule: 'tests', message, line, column: expect.any(Number) }]);
});

test('unknown keys of a scenario and code that is no text are reported', () => {
  expect(read('scenarios:\n- name: a\n  code: [1]\n  skip: true')).toEqual({
    value: {
      setup: undefined,
      setupLine: undefined,
      scenarios: [{ name: 'a', code: '', line: 102, codeLine: undefined }],
    },
    problems: [
      {
        rule: 'tests',
        message: 'Expected a scenario to have only name and code, but there is skip.',
        line: 104,
        column: 2,
      },
      { rule: 'tests', message: 'Expected a text.', line: 103, column: 8 },
    ],
  });
});

test('code at the margin, which made a published template un-importable, is found at its line', () => {
  const text =
    'scenarios:\n- name: a\n  code: runCode();\nsetup: |-\n  const a = {\n  };\n\nconst b = {\n  c: 1,\n};';
  expect(() => read(text)).toThrow(
    'a.tpl:108:1 Implicit keys need to be on a single line. Indent each line of code deeper than its key. (yaml)',
  );
});
