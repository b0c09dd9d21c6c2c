import type { FieldEntry } from '../fields.ts';
import type { Rule, TemplateContext } from '../rule.ts';

const isSame = (a: FieldEntry, b: FieldEntry) => a.name === b.name && a.table === b.table;

/** No two fields share a name. Columns of a table only have to differ from each other. */
export const duplicateField: Rule<TemplateContext> = {
  id: 'duplicate-field',
  severity: 'error',
  check: ({ fields, at }) =>
    fields
      .filter((entry, i) => entry.name !== '' && fields.findIndex(other => isSame(entry, other)) < i)
      .map(({ field, name, table }) => ({
        ...at(field, 'name'),
        message: `There is another ${table ? 'column' : 'field'} ${name}. Rename one of them.`,
      })),
};
