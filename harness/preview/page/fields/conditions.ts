import type { EnablingCondition, Field } from '../../../tpl/fields.ts';

/** Values of fields, by name. */
export type FieldValues = Readonly<Record<string, unknown>>;

const TYPES: Readonly<Record<EnablingCondition['type'], (value: unknown, wanted: unknown) => boolean>> = {
  EQUALS: (value, wanted) => value === wanted,
  NOT_EQUALS: (value, wanted) => value !== wanted,
  PRESENT: value => value !== undefined && value !== '' && value !== false,
};

/**
 * Whether a field is shown, or a validator applies. How GTM combines several conditions is not documented
 * (sgtm-sandbox.md, 5): here any one of them is enough.
 */
export function isEnabled(
  conditions: readonly EnablingCondition[] | undefined,
  values: FieldValues,
): boolean {
  if (!conditions || conditions.length === 0) return true;
  return conditions.some(({ type, paramName, paramValue }) => TYPES[type](values[paramName], paramValue));
}

/** The fields directly below a field: those of a group, and of what is ticked or chosen. */
export function subFieldsOf(field: Field, value: unknown): readonly Field[] {
  switch (field.type) {
    case 'GROUP':
      return field.subParams;
    case 'RADIO':
      return field.radioItems.find(item => item.value === value)?.subParams ?? [];
    case 'CHECKBOX':
      return value === true ? (field.subParams ?? []) : [];
    case 'SELECT':
      return field.subParams ?? [];
    default:
      return [];
  }
}

/** All fields that are shown with these values, at any depth. */
export function shownFields(fields: readonly Field[], values: FieldValues): Field[] {
  return fields
    .filter(field => isEnabled(field.enablingConditions, values))
    .flatMap(field => [field, ...shownFields(subFieldsOf(field, values[field.name]), values)]);
}
