// Checked by `tsc -p .`: a line below an expectation that is no error is one.
import type { DataOf, Field } from '../../harness/tpl/fields.ts';

const FIELDS = [
  {
    type: 'GROUP',
    name: 'group',
    displayName: 'Group',
    subParams: [
      { type: 'TEXT', name: 'text', valueValidators: [{ type: 'REGEX', args: ['\\d+'] }] },
      {
        type: 'CHECKBOX',
        name: 'checkbox',
        checkboxText: 'Tick',
        subParams: [{ type: 'TEXT', name: 'lines', textAsList: true, lineCount: 3 }],
      },
    ],
  },
  {
    type: 'RADIO',
    name: 'radio',
    radioItems: [
      {
        value: 'a',
        displayValue: 'A',
        subParams: [
          {
            type: 'SELECT',
            name: 'select',
            selectItems: [
              { value: true, displayValue: 'Yes' },
              { value: 'x', displayValue: 'X' },
            ],
          },
        ],
      },
      { value: 'b', displayValue: 'B' },
    ],
  },
  {
    type: 'SIMPLE_TABLE',
    name: 'simple',
    simpleTableColumns: [
      { type: 'TEXT', name: 'key', isUnique: true },
      { type: 'SELECT', name: 'value', selectItems: [{ value: 1, displayValue: 'One' }] },
    ],
  },
  {
    type: 'PARAM_TABLE',
    name: 'params',
    paramTableColumns: [{ param: { type: 'TEXT', name: 'cell' }, isUnique: true }],
  },
  { type: 'LABEL', name: 'label', displayName: 'Label' },
  { type: 'SELECT', name: 'optional', notSetText: '-', selectItems: [{ value: 'n', displayValue: 'N' }] },
] as const satisfies readonly Field[];

declare const data: DataOf<typeof FIELDS>;

data.text satisfies string | undefined;
data.checkbox satisfies boolean;
data.lines satisfies readonly string[] | undefined;
data.radio satisfies 'a' | 'b';
data.select satisfies true | 'x';
data.simple satisfies readonly { readonly key: string | undefined; readonly value: 1 }[] | undefined;
data.params satisfies readonly { readonly cell: string | undefined }[] | undefined;
data.optional satisfies 'n' | undefined;
data.gtmOnSuccess();
data.gtmOnFailure();

// @ts-expect-error: an untouched text is undefined
data.text satisfies string;
// @ts-expect-error: so is a choice that may stay open
data.optional satisfies 'n';
// @ts-expect-error: a table may be untouched
data.simple.length;
// @ts-expect-error: every item of a radio is possible
data.radio satisfies 'a';
// @ts-expect-error: a label has no value
data.label;
// @ts-expect-error: a group has no value
data.group;
// @ts-expect-error: no such field
data.other;

// @ts-expect-error: no such type of field
[{ type: 'NUMBER', name: 'a' }] satisfies readonly Field[];
// @ts-expect-error: a text has no items
[{ type: 'TEXT', name: 'a', selectItems: [] }] satisfies readonly Field[];
