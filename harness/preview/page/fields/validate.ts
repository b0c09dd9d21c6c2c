import type { Field, ValueValidator } from '../../../tpl/fields.ts';
import { type FieldValues, isEnabled, shownFields } from './conditions.ts';

interface Check {
  readonly holds: (text: string, args: readonly unknown[], value: unknown) => boolean;
  readonly message: (args: readonly unknown[]) => string;
}

/** What GTM's editor checks before it saves (sgtm-sandbox.md, 5). Its messages are not known; these are ours. */
const CHECKS: Readonly<Record<ValueValidator['type'], Check>> = {
  NON_EMPTY: {
    holds: (text, _, value) => (Array.isArray(value) ? value.length > 0 : text !== ''),
    message: () => 'Enter a value.',
  },
  POSITIVE_NUMBER: { holds: text => Number(text) > 0, message: () => 'Enter a number above 0.' },
  NON_NEGATIVE_NUMBER: { holds: text => Number(text) >= 0, message: () => 'Enter 0 or a number above it.' },
  NUMBER: { holds: text => /^-?\d+$/.test(text), message: () => 'Enter a whole number.' },
  DECIMAL: { holds: text => /^-?\d*\.?\d+$/.test(text), message: () => 'Enter a number.' },
  PERCENTAGE: {
    holds: text => Number(text) >= 0 && Number(text) <= 100,
    message: () => 'Enter a number from 0 to 100.',
  },
  REGEX: {
    holds: (text, [pattern]) => matchesWhole(text, String(pattern)),
    message: ([pattern]) => `Enter what matches ${pattern}.`,
  },
  STRING_LENGTH: {
    holds: (text, args) => isWithin(text.length, args),
    message: ([min, max]) => `Enter ${min} to ${max} characters.`,
  },
  TABLE_ROW_COUNT: {
    holds: (_, args, value) => isWithin(Array.isArray(value) ? value.length : 0, args),
    message: ([min, max]) => `Enter ${min} to ${max} rows.`,
  },
};

/** Those that a field without a value has to pass as well. That the others let it pass is our reading. */
const FOR_EMPTY: readonly ValueValidator['type'][] = ['NON_EMPTY', 'TABLE_ROW_COUNT'];

/** A reference to a variable of GTM, `{{Name}}`, is no value yet: nothing can be said of it. */
const VARIABLE = /\{\{.+\}\}/;

/** Gives what is wrong with the fields that are shown, by name. */
export function validate(fields: readonly Field[], values: FieldValues): Readonly<Record<string, string>> {
  const problems = shownFields(fields, values).flatMap(field => {
    const problem = validateValue(field.valueValidators, values[field.name], values);
    return problem === undefined ? [] : [[field.name, problem]];
  });
  return Object.fromEntries(problems);
}

/** Gives what is wrong with one value. `values` are those that conditions refer to. */
export function validateValue(
  validators: readonly ValueValidator[] = [],
  value: unknown,
  values: FieldValues,
): string | undefined {
  const text = String(value ?? '');
  if (VARIABLE.test(text)) return undefined;
  const failed = validators.find(validator => {
    if (!isEnabled(validator.enablingConditions, values)) return false;
    if (text === '' && !FOR_EMPTY.includes(validator.type)) return false;
    return !CHECKS[validator.type]?.holds(text, argsOf(validator), value);
  });
  return failed && (failed.errorMessage ?? CHECKS[failed.type]?.message(argsOf(failed)) ?? 'Not valid.');
}

/** A pattern that is none matches nothing. Which syntax GTM's editor takes is not known; this is the browser's. */
function matchesWhole(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}

function argsOf(validator: ValueValidator): readonly unknown[] {
  return 'args' in validator ? validator.args : [];
}

function isWithin(count: number, [min, max]: readonly unknown[]): boolean {
  return count >= Number(min) && count <= Number(max);
}
