/**
 * The fields of `___TEMPLATE_PARAMETERS___` (sgtm-sandbox.md, 5), and the type of `data` that follows from them.
 *
 * Types only, and none of TypeScript's utility types: sandboxed code, which is compiled without any standard
 * library, imports them.
 */

/** When a field is shown or a validator applies. How several conditions combine is not documented. */
export interface EnablingCondition {
  readonly paramName: string;
  readonly paramValue: string | boolean | number;
  readonly type: 'EQUALS' | 'NOT_EQUALS' | 'PRESENT';
}

interface ValidatorExtras {
  readonly errorMessage?: string;
  readonly enablingConditions?: readonly EnablingCondition[];
}

/** A check that the editor makes before it saves. `REGEX` must match the whole value. */
export type ValueValidator = ValidatorExtras &
  (
    | {
        readonly type:
          | 'NON_EMPTY'
          | 'POSITIVE_NUMBER'
          | 'NON_NEGATIVE_NUMBER'
          | 'NUMBER'
          | 'DECIMAL'
          | 'PERCENTAGE';
      }
    | { readonly type: 'REGEX'; readonly args: readonly [pattern: string] }
    | {
        readonly type: 'STRING_LENGTH' | 'TABLE_ROW_COUNT';
        readonly args: readonly [min: number, max: number];
      }
  );

interface FieldBase {
  /** The key in `data`; lowerCamelCase. */
  readonly name: string;
  readonly displayName?: string;
  /** May contain HTML. */
  readonly help?: string;
  readonly enablingConditions?: readonly EnablingCondition[];
  readonly valueValidators?: readonly ValueValidator[];
  readonly alwaysInSummary?: boolean;
  readonly clearOnCopy?: boolean;
}

/** A line or a box of text. */
export interface TextField extends FieldBase {
  readonly type: 'TEXT';
  readonly simpleValueType?: boolean;
  readonly defaultValue?: string | number;
  readonly valueHint?: string;
  readonly valueUnit?: string;
  readonly lineCount?: number;
  /** Gives one string per line, with `lineCount` above 1. */
  readonly textAsList?: boolean;
  readonly canBeEmptyString?: boolean;
  readonly notSetText?: string;
}

/** A box to tick. */
export interface CheckboxField extends FieldBase {
  readonly type: 'CHECKBOX';
  readonly checkboxText: string;
  readonly simpleValueType?: boolean;
  readonly defaultValue?: boolean;
  readonly subParams?: readonly Field[];
}

/** One choice of a `SELECT`. */
export interface SelectItem {
  readonly value: string | boolean | number;
  readonly displayValue: string;
}

/** A drop-down list. */
export interface SelectField extends FieldBase {
  readonly type: 'SELECT';
  readonly selectItems: readonly SelectItem[];
  readonly simpleValueType?: boolean;
  /** Lets the user choose a variable, whose value may be anything. */
  readonly macrosInSelect?: boolean;
  readonly defaultValue?: string | boolean | number;
  /** Text of the choice that leaves the field `undefined`. */
  readonly notSetText?: string;
  readonly subParams?: readonly Field[];
}

/** One choice of a `RADIO`, with the fields shown below it. */
export interface RadioItem extends SelectItem {
  readonly help?: string;
  readonly subParams?: readonly Field[];
}

/** Radio buttons. */
export interface RadioField extends FieldBase {
  readonly type: 'RADIO';
  readonly radioItems: readonly RadioItem[];
  readonly simpleValueType?: boolean;
  readonly defaultValue?: string | boolean | number;
}

/** A column of a `SIMPLE_TABLE`. */
export type SimpleTableColumn = (TextField | SelectField) & { readonly isUnique?: boolean };

/** A table edited in place. */
export interface SimpleTableField extends FieldBase {
  readonly type: 'SIMPLE_TABLE';
  readonly simpleTableColumns: readonly SimpleTableColumn[];
  readonly newRowButtonText?: string;
}

/** A field that takes one value: what a table's dialog may ask for. */
export type InputField = TextField | CheckboxField | SelectField | RadioField;

/** A table whose rows open in a dialog. */
export interface ParamTableField extends FieldBase {
  readonly type: 'PARAM_TABLE';
  readonly paramTableColumns: readonly { readonly param: InputField; readonly isUnique?: boolean }[];
  readonly newRowTitle?: string;
  readonly editRowTitle?: string;
  readonly newRowButtonText?: string;
}

/** A heading that can be folded. Gives no value itself; its fields stand flat in `data`. */
export interface GroupField extends FieldBase {
  readonly type: 'GROUP';
  readonly groupStyle?: 'NO_ZIPPY' | 'ZIPPY_OPEN' | 'ZIPPY_CLOSED' | 'ZIPPY_OPEN_ON_PARAM';
  readonly subParams: readonly Field[];
}

/** Text between fields. Gives no value. */
export interface LabelField extends FieldBase {
  readonly type: 'LABEL';
}

/** One entry of `___TEMPLATE_PARAMETERS___`. */
export type Field = InputField | SimpleTableField | ParamTableField | GroupField | LabelField;

/** A field and every field below it, as a union. */
type Flat<F> =
  | F
  | (F extends { readonly subParams: readonly (infer Sub)[] } ? Flat<Sub> : never)
  | (F extends { readonly radioItems: readonly (infer Item)[] }
      ? Item extends { readonly subParams: readonly (infer Sub)[] }
        ? Flat<Sub>
        : never
      : never);

/** The key in `data`; `never` for what gives no value. */
type KeyOf<F> = F extends { readonly type: 'GROUP' | 'LABEL' }
  ? never
  : F extends { readonly name: infer Name extends string }
    ? Name
    : never;

type ItemValue<Item> = Item extends { readonly value: infer Value } ? Value : never;

/** What one input gives, in `data` or in a row of a table. A list without choices offers variables alone. */
type InputValue<F> = F extends { readonly type: 'TEXT'; readonly textAsList: true }
  ? readonly string[] | undefined
  : F extends { readonly type: 'TEXT' }
    ? string | undefined
    : F extends { readonly type: 'CHECKBOX' }
      ? boolean
      : F extends { readonly selectItems: readonly [] }
        ? unknown
        : F extends { readonly selectItems: readonly (infer Item)[] }
          ? ItemValue<Item> | (F extends { readonly notSetText: string } ? undefined : never)
          : F extends { readonly radioItems: readonly (infer Item)[] }
            ? ItemValue<Item>
            : never;

type Row<F> = { readonly [C in F as KeyOf<C>]: InputValue<C> };

type ParamOf<Column> = Column extends { readonly param: infer Param } ? Flat<Param> : never;

/** What `data` holds for one field. */
type FieldValue<F> = F extends { readonly simpleTableColumns: readonly (infer Column)[] }
  ? readonly Row<Column>[] | undefined
  : F extends { readonly paramTableColumns: readonly (infer Column)[] }
    ? readonly Row<ParamOf<Column>>[] | undefined
    : InputValue<F>;

/**
 * The type of `data` in a variable or a client with these fields, e.g. `FieldValues<typeof FIELDS>`, where `FIELDS` is
 * declared `as const satisfies readonly Field[]`. An untouched text or table is `undefined`.
 *
 * The type holds for values typed into the editor: a variable chosen in their place can give anything.
 */
export type FieldValues<Fields extends readonly { readonly name: string }[]> = {
  readonly [F in Flat<Fields[number]> as KeyOf<F>]: FieldValue<F>;
};

/** The type of `data` in a tag: the values of its fields, and the two functions that end it. */
export type DataOf<Fields extends readonly { readonly name: string }[]> = FieldValues<Fields> & {
  readonly gtmOnSuccess: () => void;
  readonly gtmOnFailure: () => void;
};
