import { describe, expect, it } from 'vitest';
import type { GroupField } from '../../../harness/tpl/fields.ts';
import { byName, fieldTables } from '../../../scripts/docs/fields.ts';

const GROUP: GroupField = {
  type: 'GROUP',
  name: 'group',
  displayName: 'Group',
  subParams: [
    {
      type: 'TEXT',
      name: 'wait',
      displayName: 'Wait',
      defaultValue: 5,
      valueUnit: 'ms',
      help: 'As <code>x</code> <a href="https://example.com" target="_blank">says</a>.',
    },
    {
      type: 'RADIO',
      name: 'mode',
      displayName: 'Mode',
      radioItems: [
        { value: 'a', displayValue: 'First', help: 'The first.' },
        {
          value: 'b',
          displayValue: 'Second',
          subParams: [{ type: 'CHECKBOX', name: 'more', checkboxText: 'More', defaultValue: true }],
        },
      ],
      defaultValue: 'a',
    },
    {
      type: 'SIMPLE_TABLE',
      name: 'rows',
      displayName: 'Rows',
      simpleTableColumns: [
        { type: 'SELECT', name: 'key', displayName: 'Key', selectItems: [{ value: 'k', displayValue: 'K' }] },
        { type: 'TEXT', name: 'value', displayName: 'Value' },
      ],
      enablingConditions: [
        { paramName: 'mode', paramValue: 'b', type: 'NOT_EQUALS' },
        { paramName: 'wait', paramValue: '', type: 'PRESENT' },
        { paramName: 'more', paramValue: true, type: 'EQUALS' },
      ],
    },
  ],
};

describe('fieldTables', () => {
  it('says of each field what it does, what it is without a change, and when it is shown', () => {
    expect(fieldTables([GROUP], '###')).toBe(
      [
        '### Group',
        '',
        '| In GTM | What it does | Default | Shown |',
        '|---|---|---|---|',
        '| Wait<br>`wait` | As `x` [says](https://example.com). | 5 ms | always |',
        '| Mode<br>`mode` | *First*: The first.<br>*Second* | *First* | always |',
        '| More<br>`more` |  | ticked | *Mode* is *Second* |',
        '| Rows<br>`rows` | Columns: *Key* `key` (`k`), *Value* `value`. | empty | ' +
          '*Mode* is not *Second*, or *Wait* is filled in, or *More* is ticked |',
      ].join('\n'),
    );
  });

  it('names a condition on a field that is not there', () => {
    const field = {
      type: 'LABEL',
      name: 'text',
      enablingConditions: [{ paramName: 'gone', paramValue: 1, type: 'EQUALS' }],
    } as const;
    expect(() => fieldTables([{ ...GROUP, subParams: [field] }])).toThrow(
      'Expected a field for the condition on gone, got none.',
    );
  });
});

describe('byName', () => {
  it('finds fields at every depth', () => {
    expect([...byName([GROUP]).keys()]).toEqual(['group', 'wait', 'mode', 'more', 'rows']);
  });
});
