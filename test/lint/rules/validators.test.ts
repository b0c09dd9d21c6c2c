import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const code = 'const all = data;\ndata.gtmOnSuccess();';
const lintValidator = (validator: unknown) =>
  lint({ code, fields: JSON.stringify([{ type: 'TEXT', name: 'a', valueValidators: [validator] }]) });

describe('unknown-validator', () => {
  it.each([
    ['NOT_EMPTY', 'NON_EMPTY'],
    [
      'constructor',
      'NON_EMPTY, POSITIVE_NUMBER, NON_NEGATIVE_NUMBER, NUMBER, DECIMAL, PERCENTAGE, REGEX, STRING_LENGTH, TABLE_ROW_COUNT',
    ],
  ])('names what %s may have meant', (type, expected) => {
    expect(lintValidator({ type })).toEqual([
      `8:47 warning unknown-validator No validator ${type} is known. Expected ${expected}.`,
    ]);
  });
});

describe('validator-arguments', () => {
  it.each([
    { type: 'NON_EMPTY' },
    { type: 'NON_EMPTY', args: [] },
    { type: 'REGEX', args: ['^[a-z]+$'] },
    { type: 'REGEX', args: ['(?i)^[a-z]+$'] },
    { type: 'REGEX', args: ['^(?!a).*$'] },
    { type: 'STRING_LENGTH', args: [2, 2] },
    { type: 'TABLE_ROW_COUNT', args: ['1', '10'] },
  ])('takes %j', validator => {
    expect(lintValidator(validator)).toEqual([]);
  });

  it.each([
    [{ type: 'NON_EMPTY', args: [1] }, 'no "args"', '[1]'],
    [{ type: 'REGEX' }, '"args": [regular expression]', '[]'],
    [{ type: 'REGEX', args: ['['] }, '"args": [regular expression]', '["["]'],
    [{ type: 'REGEX', args: '^a$' }, '"args": [regular expression]', '"^a$"'],
    [{ type: 'STRING_LENGTH', args: [3] }, '"args": [min, max]', '[3]'],
    [{ type: 'STRING_LENGTH', args: [3, 2] }, '"args": [min, max]', '[3,2]'],
    [{ type: 'TABLE_ROW_COUNT', args: [1, 'many'] }, '"args": [min, max]', '[1,"many"]'],
  ])('refuses %j', (validator, expected, given) => {
    expect(lintValidator(validator)).toEqual([
      `8:47 error validator-arguments Expected ${validator.type} to have ${expected}, but it has ${given}.`,
    ]);
  });
});
