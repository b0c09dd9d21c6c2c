import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../harness/tpl/json.ts';

const read = (text: string) => readJson({ name: 'INFO', text, line: 5 }, 'a.tpl');

test('valid JSON is read without problems', () => {
  expect(read('{"a": [1, true, null, "é"]}')).toEqual({ value: { a: [1, true, null, 'é'] }, problems: [] });
});

test('trailing commas are left out and reported', () => {
  expect(read('{\n  "a": [1, 2,],\n}')).toEqual({
    value: { a: [1, 2] },
    problems: [
      { rule: 'json-trailing-comma', message: "Remove the comma before ']'.", line: 6, column: 12 },
      { rule: 'json-trailing-comma', message: "Remove the comma before '}'.", line: 6, column: 14 },
    ],
  });
});

test('raw control characters inside strings are kept and reported', () => {
  expect(read('{"help": "one\ntwo\tthree"}')).toEqual({
    value: { help: 'one\ntwo\tthree' },
    problems: [
      { rule: 'json-control-character', message: 'Write \\n inside strings.', line: 5, column: 13 },
      { rule: 'json-control-character', message: 'Write \\t inside strings.', line: 6, column: 3 },
    ],
  });
});

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', "7:3 Expected ',' or '}', but there is \"b\"."],
  ['{"a" 1}', "5:6 Expected ':', but there is 1."],
  ['{a: 1}', '5:2 Expected a name in double quotes, but there is a.'],
  ["['a']", "5:2 Expected a value, but there is '."],
  ['[1, 2', "5:6 Expected ',' or ']', but the section ends."],
  ['["open', '5:2 Expected a value, but there is ".'],
  ['["\\x"]', '5:2 Expected a string with escapes that JSON knows, but there is "\\x".'],
  ['{} // done', '5:4 Expected the end of the section, but there is /.'],
  ['', '5:1 Expected a value, but the section ends.'],
])('the first place that is not JSON is named: %j', (text, message) => {
  expect(() => read(text)).toThrow(
    `a.tpl:${message} Correct the JSON, or export the template from GTM again. (json)`,
  );
});

test('with a trailing comma any JSON is read as JSON.parse reads it without', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(read(`[${JSON.stringify(value, null, 2)},]`).value).toEqual([JSON.parse(JSON.stringify(value))]);
    }),
  );
});

test('nesting that would exhaust the call stack is refused', () => {
  expect(() => read('['.repeat(100_000))).toThrow('a.tpl:5:502 Expected at most 500 levels, but there is [.');
});
