import type { VNode } from 'preact';
import type { Field, GroupField, LabelField, RadioField } from '../../../tpl/fields.ts';
import { type FieldValues, isEnabled, subFieldsOf } from './conditions.ts';
import { Help, Html } from './html.tsx';
import { Input, Problem } from './input.tsx';
import { Table } from './table.tsx';

/** What fields are rendered with. */
export interface FieldsProps {
  readonly fields: readonly Field[];
  readonly values: FieldValues;
  /** What is wrong, by the name of the field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly change: (name: string, value: unknown) => void;
}

/** Those of the fields that are enabled, one below the other. */
export function Fields({ fields, ...props }: FieldsProps): VNode {
  const enabled = fields.filter(field => isEnabled(field.enablingConditions, props.values));
  return (
    <>
      {enabled.map(field => (
        <OneField key={field.name} field={field} {...props} />
      ))}
    </>
  );
}

type FieldProps<Type extends Field = Field> = Omit<FieldsProps, 'fields'> & { readonly field: Type };

function OneField(props: FieldProps): VNode {
  const { field } = props;
  if (field.type === 'GROUP') return <Group {...props} field={field} />;
  if (field.type === 'LABEL') return <p class="label-field">{<Html html={field.displayName ?? ''} />}</p>;
  return (
    <div class="field">
      {field.type === 'RADIO' ? <Radio {...props} field={field} /> : <Labelled {...props} field={field} />}
      <Problem id={`field-${field.name}`} text={props.problems[field.name]} />
      {field.help !== undefined && <Help html={field.help} />}
      {field.type !== 'RADIO' && <Below {...props} fields={subFieldsOf(field, props.values[field.name])} />}
    </div>
  );
}

/** The fields that a choice brings with it. */
function Below(props: FieldsProps): VNode {
  return (
    <div class="below">
      <Fields {...props} />
    </div>
  );
}

type LabelledField = Exclude<Field, GroupField | LabelField | RadioField>;

function Labelled({ field, values, problems, change }: FieldProps<LabelledField>): VNode {
  const { name, displayName } = field;
  const id = `field-${name}`;
  const value = values[name];
  const label = displayName !== undefined && <Html html={displayName} />;
  const onChange = (changed: unknown) => change(name, changed);
  if (field.type === 'SIMPLE_TABLE' || field.type === 'PARAM_TABLE')
    return (
      <>
        <span class="label">{label}</span>
        <Table field={field} rows={Array.isArray(value) ? value : []} onChange={onChange} />
      </>
    );
  return (
    <>
      {label && <label for={id}>{label}</label>}
      <Input {...{ id, field, value, onChange, invalid: problems[name] !== undefined }} />
    </>
  );
}

function Group({ field, ...props }: FieldProps<GroupField>): VNode {
  const { groupStyle = 'ZIPPY_OPEN', subParams, displayName = '' } = field;
  const title = <Html html={displayName} />;
  const content = <Fields {...props} fields={subParams} />;
  if (groupStyle === 'NO_ZIPPY')
    return (
      <section class="card group">
        {displayName && <h3>{title}</h3>}
        {content}
      </section>
    );
  const isSet = subParams.some(
    ({ name }) => ![undefined, '', false].includes(props.values[name] as undefined),
  );
  return (
    <details
      class="card group"
      open={groupStyle === 'ZIPPY_OPEN' || (groupStyle === 'ZIPPY_OPEN_ON_PARAM' && isSet)}
    >
      <summary>{title}</summary>
      {content}
    </details>
  );
}

function Radio({ field, ...props }: FieldProps<RadioField>): VNode {
  const value = props.values[field.name];
  return (
    <fieldset class="choice">
      <legend>
        <Html html={field.displayName ?? field.name} />
      </legend>
      {field.radioItems.map(item => (
        <div key={String(item.value)}>
          <label>
            <input
              type="radio"
              name={field.name}
              checked={item.value === value}
              onChange={() => props.change(field.name, item.value)}
            />
            <Html html={item.displayValue} />
          </label>
          {item.help !== undefined && <Help html={item.help} />}
          {item.value === value && item.subParams && <Below {...props} fields={item.subParams} />}
        </div>
      ))}
    </fieldset>
  );
}
