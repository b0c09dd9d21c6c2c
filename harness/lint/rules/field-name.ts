import type { Rule, TemplateContext } from '../rule.ts';

/** Each field has a name: the key in `data`, or in the rows of its table. */
export const fieldName: Rule<TemplateContext> = {
  id: 'field-name',
  severity: 'error',
  check: ({ fields, at }) =>
    fields
      .filter(({ name }) => name === '')
      .map(({ field }) => ({
        ...at(field, 'name'),
        message: `Expected "name" to be a text, but it is ${JSON.stringify(field.name)}. Give the field a name.`,
      })),
};
