import { expect, test } from 'vitest';
import { checkFields } from '../../harness/build/fields.ts';

const TEXT = { type: 'TEXT', name: 'text' };

test('fields of every type pass, wherever they stand', () => {
  const fields = [
    { type: 'LABEL', name: 'label' },
    { type: 'GROUP', name: 'group', subParams: [TEXT] },
    { type: 'CHECKBOX', name: 'checkbox', subParams: [TEXT] },
    { type: 'SELECT', name: 'select', selectItems: [], subParams: [TEXT] },
    { type: 'RADIO', name: 'radio', radioItems: [{ value: 'a', subParams: [TEXT] }, { value: 'b' }] },
    { type: 'SIMPLE_TABLE', name: 'simple', simpleTableColumns: [TEXT] },
    { type: 'PARAM_TABLE', name: 'params', paramTableColumns: [{ param: TEXT }] },
  ];
  expect(checkFields(fields, 'fields.ts')).toBe(fields);
});

test.each([
  { type: 'GROUP', name: 'a', subParams: [{ type: 'TXT', name: 'bad' }] },
  { type: 'RADIO', name: 'a', radioItems: [{ subParams: [{ type: 'TXT', name: 'bad' }] }] },
  { type: 'SIMPLE_TABLE', name: 'a', simpleTableColumns: [{ type: 'TXT', name: 'bad' }] },
  { type: 'PARAM_TABLE', name: 'a', paramTableColumns: [{ param: { type: 'TXT', name: 'bad' } }] },
])('a type that GTM does not have is named, below a $type too', field => {
  expect(() => checkFields([field], 'fields.ts')).toThrow(
    'fields.ts Expected bad to be of type TEXT, CHECKBOX, SELECT, RADIO, SIMPLE_TABLE, PARAM_TABLE, GROUP, LABEL, but its type is TXT.',
  );
});

test('a field without a name is refused', () => {
  expect(() => checkFields([{ type: 'TEXT' }], 'fields.ts')).toThrow(
    'fields.ts Expected each field to have a name, but one of type TEXT has none.',
  );
});
