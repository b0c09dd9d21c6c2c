import type { ConditionConfig, TriggerConfig } from './config.ts';
import { compileExpression, type Evaluate } from './expression.ts';
import { OPERATORS } from './operators.ts';
import { TRIGGER_EVENT } from './variables.ts';

/** Decides whether tags run on an event. */
export interface Trigger {
  /** Names of the variables that it refers to. */
  readonly references: readonly string[];
  readonly fires: (variables: Evaluate) => Promise<boolean>;
}

/** GTM's trigger for everything is in every container, as in Google's. */
export const BUILT_IN_TRIGGERS: Readonly<Record<string, TriggerConfig>> = { 'All Events': {} };

/** Makes a trigger of how it is written down. Conditions are evaluated in turn, up to the first that does not hold. */
export function compileTrigger({ event, eventMatches, when = [] }: TriggerConfig): Trigger {
  const conditions = [
    ...(event === undefined ? [] : [onEventName('equals', event)]),
    ...(eventMatches === undefined ? [] : [onEventName('matchRegex', eventMatches)]),
    ...when,
  ].map(compileCondition);
  return {
    references: conditions.flatMap(({ references }) => references),
    async fires(variables) {
      for (const { fires } of conditions) if (!(await fires(variables))) return false;
      return true;
    },
  };
}

function onEventName(op: ConditionConfig['op'], value: string): ConditionConfig {
  return { variable: TRIGGER_EVENT, op, value };
}

function compileCondition({ variable, op, value, negate = false }: ConditionConfig): Trigger {
  const right = compileExpression(value);
  return {
    references: [variable, ...right.references],
    async fires(variables) {
      const holds = OPERATORS[op](await variables(variable), await right.evaluate(variables));
      return holds !== negate;
    },
  };
}
