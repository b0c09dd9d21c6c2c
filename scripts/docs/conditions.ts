import type { EnablingCondition, Field, SelectItem } from '../../harness/tpl/fields.ts';

/** What is written on a field. */
export function labelOf(field: Field): string {
  const text = field.type === 'CHECKBOX' ? field.checkboxText : field.displayName;
  return text ?? field.name;
}

/** What can be chosen in a field; nothing where something is typed or ticked. */
export function choicesOf(field: Field): readonly SelectItem[] {
  if (field.type === 'SELECT') return field.selectItems;
  return field.type === 'RADIO' ? field.radioItems : [];
}

/** What is written on the choice with this value. */
export function choiceLabel(field: Field, value: unknown): string {
  return choicesOf(field).find(item => item.value === value)?.displayValue ?? String(value);
}

/**
 * When a field is shown, in words; `''` for always. How GTM combines several conditions is not documented: here, as on the
 * preview page, any of them is enough.
 *
 * @param fields All fields, by name.
 */
export function conditionsInWords(
  conditions: readonly EnablingCondition[] | undefined,
  fields: ReadonlyMap<string, Field>,
): string {
  return (conditions ?? []).map(condition => inWords(condition, fields)).join(', or ');
}

function inWords(
  { paramName, paramValue, type }: EnablingCondition,
  fields: ReadonlyMap<string, Field>,
): string {
  const field = fields.get(paramName);
  if (!field) throw new Error(`Expected a field for the condition on ${paramName}, got none.`);
  if (type === 'PRESENT') return `*${labelOf(field)}* is filled in`;
  if (field.type === 'CHECKBOX') return ticked(field);
  return `*${labelOf(field)}* is ${type === 'EQUALS' ? '' : 'not '}*${choiceLabel(field, paramValue)}*`;
}

/** The condition under which the fields below a box are shown. */
export function ticked(field: Field): string {
  return `*${labelOf(field)}* is ticked`;
}
