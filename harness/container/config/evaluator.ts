import type { Variable, VariableScope } from './container.ts';
import type { Evaluate } from './expression.ts';

/**
 * Makes what gives variables their values in one event. A variable is evaluated when it is first asked for, and keeps
 * its value: how often Google's container evaluates one in an event is not known. `values` takes in what they are.
 */
export function createEvaluator(
  variables: ReadonlyMap<string, Variable>,
  scope: Omit<VariableScope, 'evaluate'>,
  values = new Map<string, Promise<unknown>>(),
): Evaluate {
  const evaluate: Evaluate = name => {
    const known = values.get(name);
    if (known) return known;
    const value = Promise.resolve(variables.get(name)?.evaluate({ ...scope, evaluate }));
    values.set(name, value);
    return value;
  };
  return evaluate;
}
