import type { ConditionConfig, TriggerConfig } from './config.ts';
import type { ExportedCondition, ExportedTrigger } from './export.ts';
import { readParameters, simplifyType } from './export-parameters.ts';
import { OPERATORS } from './operators.ts';

/** A trigger as it is written down, or why it cannot run. */
export type TriggerReading = { readonly trigger: TriggerConfig } | { readonly reason: string };

/** Server containers' triggers: on an event by name, or on every event. Both may have more conditions. */
const TYPES: ReadonlySet<string> = new Set(['customevent', 'always']);

/** Operators by the simplified type of a condition. */
const OPS = new Map(Object.keys(OPERATORS).map(op => [simplifyType(op), op as ConditionConfig['op']]));

/** Reads a trigger of an export. */
export function readTrigger({ type, customEventFilter = [], filter = [] }: ExportedTrigger): TriggerReading {
  if (!TYPES.has(simplifyType(type))) return { reason: `when triggers of type ${type} fire is not known` };
  const when: ConditionConfig[] = [];
  for (const exported of [...customEventFilter, ...filter]) {
    const condition = readCondition(exported);
    if (!condition) return { reason: `its condition ${exported.type} is not one that is known here` };
    when.push(condition);
  }
  return { trigger: { when } };
}

function readCondition({ type, parameter }: ExportedCondition): ConditionConfig | undefined {
  const { arg0, arg1, negate, ignore_case } = readParameters(parameter);
  const op = OPS.get(simplifyType(type));
  const variable = /^\{\{([^{}]+)\}\}$/.exec(String(arg0))?.[1];
  if (op === undefined || variable === undefined) return undefined;
  const value = String(arg1 ?? '');
  return { variable, op, value: ignore_case === true ? `(?i)${value}` : value, negate: negate === true };
}
