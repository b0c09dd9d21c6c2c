import { nearestName } from '../../sandbox/apis/nearest.ts';
import type { Field } from '../../tpl/fields.ts';
import type { Rule, TemplateContext } from '../rule.ts';

const TYPES: Readonly<Record<Field['type'], true>> = {
  TEXT: true,
  CHECKBOX: true,
  SELECT: true,
  RADIO: true,
  SIMPLE_TABLE: true,
  PARAM_TABLE: true,
  GROUP: true,
  LABEL: true,
};

/** Each field has a type that GTM's editor can show. */
export const fieldType: Rule<TemplateContext> = {
  id: 'field-type',
  severity: 'error',
  check: ({ fields, at }) =>
    fields
      .filter(({ field }) => !Object.hasOwn(TYPES, String(field.type)))
      .map(({ field, name }) => {
        const nearest = nearestName(String(field.type), Object.keys(TYPES));
        const message = `The field ${name} has the type ${JSON.stringify(field.type)}. Expected ${nearest ?? Object.keys(TYPES).join(', ')}.`;
        return { ...at(field, 'type'), message };
      }),
};
