import type { Field } from '../../../tpl/fields.ts';
import type { FieldValues } from './conditions.ts';

/** Gives the values with which GTM's editor starts: those given, else the defaults, at any depth. */
export function withDefaults(fields: readonly Field[], values: FieldValues): FieldValues {
  const all = everyField(fields).flatMap(field => {
    const value = values[field.name] ?? defaultOf(field);
    return value === undefined ? [] : [[field.name, value]];
  });
  return { ...values, ...Object.fromEntries(all) };
}

/** A field and all fields below it, whatever is chosen. */
function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap(field => {
    const items = field.type === 'RADIO' ? field.radioItems : [];
    const below = [
      ...('subParams' in field ? (field.subParams ?? []) : []),
      ...items.flatMap(({ subParams = [] }) => subParams),
    ];
    return [field, ...everyField(below)];
  });
}

function defaultOf(field: Field): unknown {
  switch (field.type) {
    case 'CHECKBOX':
      return field.defaultValue ?? false;
    case 'TEXT':
      return field.defaultValue === undefined ? undefined : String(field.defaultValue);
    case 'SELECT':
      return field.defaultValue ?? (field.notSetText === undefined ? field.selectItems[0]?.value : undefined);
    case 'RADIO':
      return field.defaultValue ?? field.radioItems[0]?.value;
    default:
      return undefined;
  }
}
