import type { VNode } from 'preact';
import type { CheckboxField, SelectField, TextField } from '../../../tpl/fields.ts';
import { Html } from './html.tsx';

/** An input and what it is for. */
export interface InputProps<Type = TextField | CheckboxField | SelectField> {
  readonly id: string;
  readonly field: Type;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly invalid: boolean;
}

/** A text, a box to tick, or a list to choose from. */
export function Input({ field, ...props }: InputProps): VNode {
  if (field.type === 'CHECKBOX') return <Checkbox {...props} field={field} />;
  return field.type === 'SELECT' ? <Select {...props} field={field} /> : <Text {...props} field={field} />;
}

/** What is wrong with the value of the input of that id. */
export function Problem({ id, text }: { id: string; text: string | undefined }): VNode | null {
  if (text === undefined) return null;
  return (
    <p class="problem" id={`${id}-problem`}>
      {text}
    </p>
  );
}

function Checkbox({ id, field, value, onChange }: InputProps<CheckboxField>): VNode {
  return (
    <label class="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <Html html={field.checkboxText} />
    </label>
  );
}

/** The value of an item may be a number or a boolean, which the list itself does not know: it goes by index. */
function Select({ id, field, value, onChange }: InputProps<SelectField>): VNode {
  const { selectItems, notSetText } = field;
  const index = selectItems.findIndex(item => item.value === value);
  return (
    <select
      id={id}
      value={index}
      onChange={({ currentTarget }) => onChange(selectItems[Number(currentTarget.value)]?.value)}
    >
      {(notSetText !== undefined || index === -1) && (
        <option value={-1}>{notSetText ?? String(value ?? '')}</option>
      )}
      {selectItems.map((item, i) => (
        <option key={String(item.value)} value={i}>
          {item.displayValue}
        </option>
      ))}
    </select>
  );
}

function Text({ id, field, value, onChange, invalid }: InputProps<TextField>): VNode {
  const { lineCount = 1, textAsList, valueHint, valueUnit, canBeEmptyString } = field;
  const isList = lineCount > 1 && textAsList === true;
  const read = (text: string) => {
    if (text === '' && !canBeEmptyString) return undefined;
    return isList ? text.split('\n') : text;
  };
  const props = {
    id,
    value: Array.isArray(value) ? value.join('\n') : String(value ?? ''),
    placeholder: valueHint,
    'aria-invalid': invalid,
    'aria-describedby': invalid ? `${id}-problem` : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(read(currentTarget.value)),
  };
  return (
    <span class="with-unit">
      {lineCount > 1 ? (
        <textarea rows={lineCount} {...props} />
      ) : (
        <input type="text" autocomplete="off" {...props} />
      )}
      {valueUnit !== undefined && <span class="muted">{valueUnit}</span>}
    </span>
  );
}
