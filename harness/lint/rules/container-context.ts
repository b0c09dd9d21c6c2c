import type { Rule, TemplateContext } from '../rule.ts';

const CONTEXTS = { server: 'SERVER', web: 'WEB' } as const;

/** `containerContexts` names the kind of container that the code section is for. */
export const containerContext: Rule<TemplateContext> = {
  id: 'container-context',
  severity: 'error',
  check({ template: { info, context }, at }) {
    const expected = CONTEXTS[context];
    const given: unknown = info.containerContexts;
    if (Array.isArray(given) && given.includes(expected)) return [];
    const message = `Expected "containerContexts" to be ["${expected}"], as the code is for that container, but it is ${JSON.stringify(given)}.`;
    return [{ ...at(info, 'containerContexts'), message }];
  },
};
