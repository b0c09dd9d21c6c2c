import { describe, expect, it } from 'vitest';
import { conditionsOf, flattenFields } from '../../harness/lint/fields.ts';

describe('flattenFields', () => {
  it('finds fields in groups, below checkboxes and radio buttons, and columns of tables', () => {
    const simple = {
      type: 'SIMPLE_TABLE',
      name: 'simple',
      simpleTableColumns: [{ type: 'TEXT', name: 'key' }],
    };
    const dialog = { type: 'PARAM_TABLE', name: 'dialog', paramTableColumns: [{ param: { name: 'row' } }] };
    const radio = {
      type: 'RADIO',
      name: 'radio',
      radioItems: [{ value: 1, subParams: [{ name: 'choice' }] }],
    };
    const group = { type: 'GROUP', name: 'group', subParams: [radio, simple, dialog] };
    expect(flattenFields([group]).map(({ name, table }) => [name, table?.name])).toEqual([
      ['group', undefined],
      ['radio', undefined],
      ['choice', undefined],
      ['simple', undefined],
      ['key', 'simple'],
      ['dialog', undefined],
      ['row', 'dialog'],
    ]);
  });

  it('passes over what is no field', () => {
    expect(flattenFields([null, 'a', [], { subParams: {} }])).toEqual([
      { field: { subParams: {} }, name: '', table: undefined },
    ]);
    expect(flattenFields({})).toEqual([]);
  });
});

describe('conditionsOf', () => {
  it('gives the conditions of a field and of its validators', () => {
    const [a, b] = [{ paramName: 'a' }, { paramName: 'b' }];
    const field = {
      enablingConditions: [a],
      valueValidators: [{ enablingConditions: [b] }, { type: 'REGEX' }],
    };
    expect(conditionsOf(field)).toEqual([a, b]);
  });
});
