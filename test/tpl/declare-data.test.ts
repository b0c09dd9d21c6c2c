import { expect, test } from 'vitest';
import { declareData } from '../../harness/tpl/declare-data.ts';
import type { Field } from '../../harness/tpl/fields.ts';

/** The members that fields give, of a variable unless said otherwise. */
function membersOf(parameters: readonly Field[], kind: 'tag' | 'variable' = 'variable'): string[] {
  const text = declareData({ file: 'a/b.tpl', kind, parameters });
  return text
    .slice(text.indexOf('{\n') + 2, text.lastIndexOf('};'))
    .split('\n')
    .slice(0, -1);
}

test('the file says where it comes from and declares data', () => {
  const text = declareData({
    file: 'folder/my.tpl',
    kind: 'variable',
    parameters: [{ type: 'TEXT', name: 'key' }],
  });

  expect(text).toBe(`// Written by \`sgtm types\` from the fields of my.tpl. Write it again when they change.

/** What the user entered in the fields. A variable chosen in a field's place can give anything. */
declare const data: {
  readonly key: string | undefined;
};
`);
});

test.each<[Field, string]>([
  [{ type: 'TEXT', name: 'a' }, 'string | undefined'],
  [{ type: 'TEXT', name: 'a', textAsList: true }, 'readonly string[] | undefined'],
  [{ type: 'CHECKBOX', name: 'a', checkboxText: '' }, 'boolean'],
  [
    {
      type: 'SELECT',
      name: 'a',
      selectItems: [
        { value: "it's", displayValue: '' },
        { value: 2, displayValue: '' },
        { value: true, displayValue: '' },
      ],
    },
    '"it\'s" | 2 | true',
  ],
  [
    { type: 'SELECT', name: 'a', notSetText: '-', selectItems: [{ value: 'x', displayValue: '' }] },
    '"x" | undefined',
  ],
  [{ type: 'SELECT', name: 'a', selectItems: [], macrosInSelect: true }, 'unknown'],
  [
    {
      type: 'RADIO',
      name: 'a',
      radioItems: [
        { value: 'x', displayValue: '' },
        { value: 'y', displayValue: '' },
      ],
    },
    '"x" | "y"',
  ],
  [
    {
      type: 'SIMPLE_TABLE',
      name: 'a',
      simpleTableColumns: [
        { type: 'TEXT', name: 'key' },
        { type: 'SELECT', name: 'value', selectItems: [{ value: 1, displayValue: '' }] },
      ],
    },
    'readonly { readonly key: string | undefined; readonly value: 1 }[] | undefined',
  ],
  [
    {
      type: 'PARAM_TABLE',
      name: 'a',
      paramTableColumns: [
        {
          param: {
            type: 'CHECKBOX',
            name: 'on',
            checkboxText: '',
            subParams: [{ type: 'TEXT', name: 'text' }],
          },
        },
      ],
    },
    'readonly { readonly on: boolean; readonly text: string | undefined }[] | undefined',
  ],
])('%o gives %s', (field, type) => {
  expect(membersOf([field])).toEqual([`  readonly a: ${type};`]);
});

test('fields below others stand flat, groups and labels give nothing', () => {
  const fields: Field[] = [
    {
      type: 'GROUP',
      name: 'group',
      subParams: [
        {
          type: 'RADIO',
          name: 'radio',
          radioItems: [{ value: 'x', displayValue: '', subParams: [{ type: 'TEXT', name: 'below' }] }],
        },
        { type: 'LABEL', name: 'label' },
      ],
    },
  ];

  expect(membersOf(fields)).toEqual(['  readonly radio: "x";', '  readonly below: string | undefined;']);
});

test('a tag has the two functions that end it', () => {
  expect(membersOf([], 'tag')).toEqual([
    '  readonly gtmOnSuccess: () => void;',
    '  readonly gtmOnFailure: () => void;',
  ]);
});

test('the title of a field is its comment, which it cannot end', () => {
  const fields: Field[] = [
    { type: 'TEXT', name: 'a', displayName: 'One */\n two' },
    { type: 'CHECKBOX', name: 'b', checkboxText: 'Tick' },
  ];

  expect(membersOf(fields)).toEqual([
    '  /** One * / two */',
    '  readonly a: string | undefined;',
    '  /** Tick */',
    '  readonly b: boolean;',
  ]);
});

test('two fields of one name give the value of either', () => {
  const fields: Field[] = [
    { type: 'TEXT', name: 'a', displayName: 'First' },
    { type: 'CHECKBOX', name: 'a', checkboxText: 'Second' },
  ];

  expect(membersOf(fields)).toEqual(['  /** First */', '  readonly a: string | undefined | boolean;']);
});

test('a name that is no identifier is quoted', () => {
  expect(membersOf([{ type: 'CHECKBOX', name: 'a "b"', checkboxText: '' }])).toEqual([
    '  readonly "a \\"b\\"": boolean;',
  ]);
});

test('what published files leave out, or what nobody knows, does no harm', () => {
  const fields = [
    { type: 'SELECT', name: 'a' },
    { type: 'RADIO', name: 'b' },
    { type: 'SIMPLE_TABLE', name: 'c' },
    { type: 'FUTURE', name: 'd' },
  ] as unknown as Field[];

  expect(membersOf(fields)).toEqual([
    '  readonly a: unknown;',
    '  readonly b: unknown;',
    '  readonly c: readonly {  }[] | undefined;',
    '  readonly d: unknown;',
  ]);
});
