import { describe, expect, it } from 'vitest';
import { isEnabled, shownFields } from '../../../../harness/preview/page/fields/conditions.ts';
import type { EnablingCondition, Field } from '../../../../harness/tpl/fields.ts';

const when = (type: EnablingCondition['type'], paramValue: string | boolean = ''): EnablingCondition => ({
  type,
  paramName: 'a',
  paramValue,
});

describe('a condition', () => {
  it.each([
    [when('EQUALS', 'x'), 'x', true],
    [when('EQUALS', 'x'), 'y', false],
    [when('EQUALS', true), 'true', false],
    [when('NOT_EQUALS', 'x'), 'y', true],
    [when('NOT_EQUALS', 'x'), undefined, true],
    [when('PRESENT'), 'y', true],
    [when('PRESENT'), '', false],
    [when('PRESENT'), undefined, false],
  ])('%o with %o is %s', (condition, a, expected) => {
    expect(isEnabled([condition], { a })).toBe(expected);
  });

  it('is enough, if there are several', () => {
    const conditions = [when('EQUALS', 'x'), when('EQUALS', 'y')];
    expect([isEnabled(conditions, { a: 'y' }), isEnabled(conditions, { a: 'z' })]).toEqual([true, false]);
    expect([isEnabled([], {}), isEnabled(undefined, {})]).toEqual([true, true]);
  });
});

describe('shownFields', () => {
  const text = (name: string, part: object = {}): Field => ({ type: 'TEXT', name, ...part });
  const fields: Field[] = [
    { type: 'GROUP', name: 'group', subParams: [text('in_group')] },
    { type: 'CHECKBOX', name: 'box', checkboxText: '', subParams: [text('in_box')] },
    {
      type: 'RADIO',
      name: 'radio',
      radioItems: [
        { value: 1, displayValue: '', subParams: [text('in_one')] },
        { value: 2, displayValue: '', subParams: [text('in_two')] },
      ],
    },
    text('hidden', { enablingConditions: [when('EQUALS', 'x')] }),
  ];
  const names = (values: object) => shownFields(fields, values as never).map(({ name }) => name);

  it('follows what is ticked and chosen', () => {
    expect(names({})).toEqual(['group', 'in_group', 'box', 'radio']);
    expect(names({ box: true, radio: 2, a: 'x' })).toEqual([
      'group',
      'in_group',
      'box',
      'in_box',
      'radio',
      'in_two',
      'hidden',
    ]);
  });
});
