import { expect, test } from 'vitest';
import { positionAt, TplError } from '../../harness/tpl/errors.ts';

test('an offset becomes a line, counted from the first line of the text, and a column from 0', () => {
  expect(positionAt('ab\ncd', 0, 10)).toEqual({ line: 10, column: 0 });
  expect(positionAt('ab\ncd', 4, 10)).toEqual({ line: 11, column: 1 });
});

test('the message of an error begins with the place as editors count it', () => {
  const problem = { rule: 'json', message: 'Expected a value.', line: 3, column: 4 } as const;
  expect(new TplError('a.tpl', problem).message).toBe('a.tpl:3:5 Expected a value. (json)');
});
