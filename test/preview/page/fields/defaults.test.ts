import { expect, test } from 'vitest';
import { withDefaults } from '../../../../harness/preview/page/fields/defaults.ts';
import type { Field } from '../../../../harness/tpl/fields.ts';
import { FIELDS } from '../../../../template/fields.ts';

const items = [
  { value: 'a', displayValue: 'A' },
  { value: 'b', displayValue: 'B' },
];

test('fields begin with their defaults, wherever they stand, unless there is a value', () => {
  const fields: Field[] = [
    { type: 'TEXT', name: 'text' },
    { type: 'TEXT', name: 'number', defaultValue: 5 },
    { type: 'TEXT', name: 'given', defaultValue: 'default' },
    {
      type: 'CHECKBOX',
      name: 'box',
      checkboxText: '',
      subParams: [{ type: 'CHECKBOX', name: 'below', checkboxText: '', defaultValue: true }],
    },
    { type: 'SELECT', name: 'list', selectItems: items },
    { type: 'SELECT', name: 'set', selectItems: items, defaultValue: 'b' },
    { type: 'SELECT', name: 'unset', selectItems: items, notSetText: '-' },
    {
      type: 'RADIO',
      name: 'radio',
      radioItems: [
        { value: 1, displayValue: '', subParams: [{ type: 'TEXT', name: 'in_radio', defaultValue: 'x' }] },
      ],
    },
    {
      type: 'GROUP',
      name: 'group',
      subParams: [{ type: 'SIMPLE_TABLE', name: 'table', simpleTableColumns: [] }],
    },
    { type: 'LABEL', name: 'label' },
  ];
  expect(withDefaults(fields, { given: 'mine', other: 1 })).toEqual({
    given: 'mine',
    other: 1,
    number: '5',
    box: false,
    below: true,
    list: 'a',
    set: 'b',
    radio: 1,
    in_radio: 'x',
  });
});

test("our own tag's fields need two values beside the defaults", () => {
  expect(withDefaults(FIELDS, { pixelId: '1', accessToken: 'x' })).toMatchObject({
    pixelId: '1',
    actionSource: 'website',
  });
});
