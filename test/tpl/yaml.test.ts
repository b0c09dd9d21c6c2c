import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTests } from '../../harness/tpl/tests.ts';
import { writeTests } from '../../harness/tpl/yaml.ts';

const scenarios = (...codes: string[]) => codes.map((code, i) => ({ name: `no. ${i}`, code }));

test('without tests there is an empty list', () => {
  expect(writeTests({ setup: undefined, scenarios: [] })).toBe('scenarios: []');
  expect(writeTests({ setup: '', scenarios: [] })).toBe("scenarios: []\nsetup: ''");
});

test('code is written as it is, with the header that its first and last line need', () => {
  const codes = scenarios('a();\n\n  b();', 'a();\n', 'a();\n\n', '\na();', '  a();\nb();', 'a();');
  expect(writeTests({ setup: 'c();', scenarios: codes })).toBe(
    [
      'scenarios:',
      '- name: no. 0',
      '  code: |-',
      '    a();',
      '',
      '      b();',
      '- name: no. 1',
      '  code: |',
      '    a();',
      '- name: no. 2',
      '  code: |+',
      '    a();',
      '',
      '- name: no. 3',
      '  code: |2-',
      '',
      '    a();',
      '- name: no. 4',
      '  code: |2-',
      '      a();',
      '    b();',
      '- name: no. 5',
      '  code: a();',
      'setup: c();',
    ].join('\n'),
  );
});

test('names are quoted where YAML would read them as something else', () => {
  const names = [
    'plain, even with "quotes" and [brackets]#',
    "it's: a key",
    'a #comment',
    '# comment',
    "'quoted'",
    '- item',
    '-item',
    '[list]',
    'true',
    'No',
    '1.5',
    '2020-01-01',
    '~',
    ' blank',
    'blank ',
    'tab\t',
    '--- document',
    'ends with:',
    'naïve → 😀',
    'mark \uFEFF',
  ];
  const written = writeTests({ setup: undefined, scenarios: names.map(name => ({ name, code: 'a();' })) });
  expect(written.split('\n').filter(line => line.startsWith('- name: '))).toEqual([
    '- name: plain, even with "quotes" and [brackets]#',
    "- name: 'it''s: a key'",
    "- name: 'a #comment'",
    "- name: '# comment'",
    "- name: '''quoted'''",
    "- name: '- item'",
    '- name: -item',
    "- name: '[list]'",
    "- name: 'true'",
    "- name: 'No'",
    "- name: '1.5'",
    "- name: '2020-01-01'",
    "- name: '~'",
    "- name: ' blank'",
    "- name: 'blank '",
    '- name: "tab\\t"',
    "- name: '--- document'",
    "- name: 'ends with:'",
    '- name: naïve → 😀',
    '- name: "mark \\ufeff"',
  ]);
});

test('a long name is broken at the first single blank behind column 80', () => {
  const name = `${'word '.repeat(14)}is  the end of a line`;
  expect(writeTests({ setup: undefined, scenarios: [{ name, code: 'a();' }] })).toBe(
    ['scenarios:', `- name: ${'word '.repeat(14)}is  the`, '    end of a line', '  code: a();'].join('\n'),
  );
});

test('code with blanks at line ends is folded into double quotes, broken next to blanks and escapes', () => {
  const code =
    "const data = {endpoint: 'https://example.com/a/path/of/some/length'}; \n\trunCode(data);\n\nfail();";
  expect(writeTests({ setup: undefined, scenarios: [{ name: 'a', code }] })).toBe(
    [
      'scenarios:',
      '- name: a',
      `  code: "const data = {endpoint: 'https://example.com/a/path/of/some/length'}; \\n\\t\\`,
      '    runCode(data);\\n\\nfail();"',
    ].join('\n'),
  );
});

test('what was written is read again, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '\t', "'", '"', '\\', ':', '#', '-', 'é'))
      .map(parts => parts.join('')),
    fc
      .array(fc.constantFrom('some', 'words ', 'of a ', 'text; ', '"', '\n'), { minLength: 30 })
      .map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ name: text, code: text })), written => {
      const yaml = writeTests({ setup: 'end();', scenarios: written });
      const { value, problems } = readTests({ name: 'TESTS', text: yaml, line: 1 }, 'a.tpl');
      expect(problems).toEqual([]);
      expect(value.scenarios.map(({ name, code }) => ({ name, code }))).toEqual(written);
    }),
    { numRuns: 100 },
  );
});
