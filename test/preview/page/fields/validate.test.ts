import { describe, expect, it } from 'vitest';
import { validate, validateValue } from '../../../../harness/preview/page/fields/validate.ts';
import type { Field, ValueValidator } from '../../../../harness/tpl/fields.ts';
import { FIELDS } from '../../../../template/fields.ts';

describe('a validator', () => {
  it.each<[ValueValidator, unknown, unknown]>([
    [{ type: 'NON_EMPTY' }, 'x', ''],
    [{ type: 'NON_EMPTY' }, [1], []],
    [{ type: 'POSITIVE_NUMBER' }, '0.5', '0'],
    [{ type: 'NON_NEGATIVE_NUMBER' }, '0', '-1'],
    [{ type: 'NUMBER' }, '-12', '1.5'],
    [{ type: 'DECIMAL' }, '.5', '1e3'],
    [{ type: 'PERCENTAGE' }, '100', '101'],
    [{ type: 'REGEX', args: ['a|b'] }, 'b', 'ab'],
    [{ type: 'STRING_LENGTH', args: [2, 3] }, 'abc', 'abcd'],
    [{ type: 'TABLE_ROW_COUNT', args: [1, 2] }, [1], undefined],
  ])('%o takes %o, but not %o', (validator, good, bad) => {
    expect(validateValue([validator], good, {})).toBe(undefined);
    expect(validateValue([validator], bad, {})).toEqual(expect.any(String));
  });

  it('says what its author wrote', () => {
    expect(validateValue([{ type: 'NUMBER', errorMessage: 'Digits, please.' }], 'x', {})).toBe(
      'Digits, please.',
    );
  });

  it('is skipped for variables, for nothing, and while its condition fails', () => {
    const condition = { paramName: 'a', paramValue: 1, type: 'EQUALS' } as const;
    expect(validateValue([{ type: 'NUMBER' }], '{{My variable}}', {})).toBe(undefined);
    expect(validateValue([{ type: 'NUMBER' }], undefined, {})).toBe(undefined);
    expect(validateValue([{ type: 'NON_EMPTY', enablingConditions: [condition] }], '', {})).toBe(undefined);
  });

  it('with a pattern that is none refuses, rather than throw', () => {
    expect(validateValue([{ type: 'REGEX', args: ['('] }], 'x', {})).toBe('Enter what matches (.');
  });
});

describe('validate', () => {
  it('names what is wrong with the fields that are shown', () => {
    expect(validate(FIELDS, { pixelId: 'x', accessToken: '' })).toEqual({
      pixelId: 'The ID consists of digits only.',
      accessToken: 'Enter the access token of your dataset.',
    });
  });

  it('does not look at what is hidden', () => {
    const hidden: Field = {
      type: 'TEXT',
      name: 'b',
      valueValidators: [{ type: 'NON_EMPTY' }],
      enablingConditions: [{ paramName: 'a', paramValue: true, type: 'EQUALS' }],
    };
    expect(validate([hidden], { a: false })).toEqual({});
    expect(validate([hidden], { a: true })).toEqual({ b: 'Enter a value.' });
  });
});
