import type { Rule, TemplateContext } from '../rule.ts';

/**
 * Each scenario has a name of its own, by which a report or a filter finds it. Brackets and commas are fine, whatever is
 * said elsewhere: hundreds of published names have them (users-and-peers.md, 1.3).
 */
export const scenarioName: Rule<TemplateContext> = {
  id: 'scenario-name',
  severity: 'warning',
  check({ template: { tests } }) {
    const seen = new Set<string>();
    return tests.scenarios.flatMap(({ name, line }) => {
      const isKnown = seen.has(name);
      seen.add(name);
      if (name.trim() === '')
        return [{ line, column: 0, message: 'The scenario has no name. Say what it shows.' }];
      const message = `Another scenario has the name ${name}. Say what differs.`;
      return isKnown ? [{ line, column: 0, message }] : [];
    });
  },
};
