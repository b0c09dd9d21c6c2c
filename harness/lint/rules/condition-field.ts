import { nearestName } from '../../sandbox/apis/nearest.ts';
import { conditionsOf } from '../fields.ts';
import type { Rule, TemplateContext } from '../rule.ts';

/** Enabling conditions name a field, or from within a table a column of it. */
export const conditionField: Rule<TemplateContext> = {
  id: 'condition-field',
  severity: 'error',
  check: ({ fields, at }) =>
    fields.flatMap(({ field, table }) => {
      const reachable = fields.filter(entry => !entry.table || entry.table === table);
      const names = new Set(reachable.map(({ name }) => name));
      return conditionsOf(field)
        .map(condition => ({ condition, name: String(condition.paramName) }))
        .filter(({ name }) => !names.has(name))
        .map(({ condition, name }) => {
          const nearest = nearestName(name, names);
          const advice = nearest ? `Did you mean ${nearest}?` : 'Name one, or remove the condition.';
          return {
            ...at(condition, 'paramName'),
            message: `The enabling condition names the field ${name}, but there is none. ${advice}`,
          };
        });
    }),
};
