import { RE2JS } from 're2js';
import { nearestName } from '../../sandbox/apis/nearest.ts';
import type { ValueValidator } from '../../tpl/fields.ts';
import { type JsonRecord, recordsOf } from '../records.ts';
import type { Problem, Rule, TemplateContext } from '../rule.ts';

/** What a validator's `args` must be; `undefined` if they are as expected. */
type ArgumentCheck = (args: readonly unknown[]) => string | undefined;

const none: ArgumentCheck = args => (args.length === 0 ? undefined : 'no "args"');

const range: ArgumentCheck = ([min, max, ...rest]) =>
  [min, max].every(isNumeric) && Number(min) <= Number(max) && rest.length === 0
    ? undefined
    : '"args": [min, max]';

const pattern: ArgumentCheck = args =>
  args.length === 1 && isPattern(args[0]) ? undefined : '"args": [regular expression]';

/** The validators seen in published templates (sgtm-sandbox.md, 5). GTM has at least one more. */
const VALIDATORS: Readonly<Record<ValueValidator['type'], ArgumentCheck>> = {
  NON_EMPTY: none,
  POSITIVE_NUMBER: none,
  NON_NEGATIVE_NUMBER: none,
  NUMBER: none,
  DECIMAL: none,
  PERCENTAGE: none,
  REGEX: pattern,
  STRING_LENGTH: range,
  TABLE_ROW_COUNT: range,
};

/** A validator that no published template uses; probably mistyped. */
export const unknownValidator: Rule<TemplateContext> = {
  id: 'unknown-validator',
  severity: 'warning',
  check: context =>
    eachValidator(context, validator => {
      const type = String(validator.type);
      if (checkOf(validator)) return undefined;
      const nearest = nearestName(type, Object.keys(VALIDATORS)) ?? Object.keys(VALIDATORS).join(', ');
      return `No validator ${type} is known. Expected ${nearest}.`;
    }),
};

/** The arguments of a validator are what it takes. */
export const validatorArguments: Rule<TemplateContext> = {
  id: 'validator-arguments',
  severity: 'error',
  check: context =>
    eachValidator(context, validator => {
      const { args = [] } = validator;
      const expected = checkOf(validator)?.(Array.isArray(args) ? args : [args, undefined]);
      return (
        expected && `Expected ${validator.type} to have ${expected}, but it has ${JSON.stringify(args)}.`
      );
    }),
};

function eachValidator(
  { fields, at }: TemplateContext,
  check: (validator: JsonRecord) => string | undefined,
): Problem[] {
  const validators = fields.flatMap(({ field }) => recordsOf(field.valueValidators));
  return validators.flatMap(validator => {
    const message = check(validator);
    return message ? [{ ...at(validator), message }] : [];
  });
}

function checkOf({ type }: JsonRecord): ArgumentCheck | undefined {
  return Object.hasOwn(VALIDATORS, String(type)) ? VALIDATORS[type as ValueValidator['type']] : undefined;
}

function isNumeric(value: unknown): boolean {
  return (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value));
}

/** GTM's engine for these patterns is unknown: whatever JavaScript or RE2 takes is a pattern. */
function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return [() => new RegExp(value), () => RE2JS.compile(value)].some(compile => {
    try {
      return Boolean(compile());
    } catch {
      return false;
    }
  });
}
