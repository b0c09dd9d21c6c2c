import type { Variable, VariableScope } from '../../../harness/container/config/container.ts';
import { createEvaluator } from '../../../harness/container/config/evaluator.ts';
import { makeRequest } from '../request.ts';

/** What variables see of a purchase that came with a cookie. */
export const SCOPE: Omit<VariableScope, 'evaluate'> = {
  event: { event_name: 'purchase', value: 9.5, user_data: { address: [{ city: 'London' }] }, list: [7] },
  request: makeRequest({
    method: 'POST',
    url: '/g/collect?v=2&debug=a%20b&debug=c&empty=',
    headers: { cookie: 'a=1; _fbc=fb.1%20x; b=%E0%A4%A; _fbc=later', 'x-shop': 'eu' },
  }),
  clientName: 'GA4',
  container: {
    containerId: 'GTM-TEST',
    version: '7',
    debugMode: true,
    previewMode: true,
    environmentName: 'Live',
    environmentMode: false,
  },
  random: () => 0.5,
  run: async ({ name }) => `value of ${name}`,
};

/** The value of a variable among others. */
export function evaluateIn(
  name: string,
  variables: Readonly<Record<string, Variable>>,
  scope: Partial<VariableScope> = {},
): Promise<unknown> {
  return createEvaluator(new Map(Object.entries(variables)), { ...SCOPE, ...scope })(name);
}
