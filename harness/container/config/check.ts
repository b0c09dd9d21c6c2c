import type { ErrorObject, SchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UserError } from '../../user-error.ts';
import { compilePattern } from './operators.ts';

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/** What was expected where a keyword of the schema does not hold, by keyword. */
const EXPECTED: Readonly<Record<string, (error: ErrorObject) => string>> = {
  const: ({ params }) => JSON.stringify(params.allowedValue),
  discriminator: ({ parentSchema }) => `an object whose "type" is one of ${typesOf(parentSchema).join(', ')}`,
  enum: ({ params }) => `one of ${params.allowedValues.join(', ')}`,
  format: () => 'a regular expression that RE2 understands',
  minItems: () => 'a list with something in it',
  minLength: () => 'a text that is not empty',
  type: ({ params }) => KINDS[params.type] ?? params.type,
};

/**
 * Makes a check of JSON against a schema, compiled when it is first used.
 *
 * The check throws a UserError for the first thing that does not fit: where, what was expected, and what came.
 */
export function createCheck<T>(schema: SchemaObject): (value: unknown, file: string) => T {
  let validate: ((value: unknown) => boolean) & { errors?: ErrorObject[] | null };
  return (value, file) => {
    validate ??= new Ajv2020({
      verbose: true,
      discriminator: true,
      strictTypes: false,
      formats: { re2: source => /\{\{/.test(source) || compilePattern(source) !== undefined },
    }).compile(schema);
    if (validate(value)) return value as T;
    // An `if` only repeats that its branch does not fit.
    const error = validate.errors?.find(({ keyword }) => keyword !== 'if');
    throw new UserError(`${file}: ${describe(error as ErrorObject)}`);
  };
}

function describe(error: ErrorObject): string {
  const { keyword, params, parentSchema, data } = error;
  const place = placeOf(error.instancePath);
  const known = Object.keys(parentSchema?.properties ?? {}).join(', ');
  if (keyword === 'required')
    return `${place || 'it'} lacks the key "${params.missingProperty}". Its keys are ${known}.`;
  if (keyword === 'additionalProperties')
    return `${place || 'it'} has the unknown key "${params.additionalProperty}". Its keys are ${known}.`;
  return `expected ${place || 'it'} to be ${EXPECTED[keyword]?.(error) ?? error.message}, got ${show(data)}.`;
}

/** `/tags/0/fields` becomes `tags[0].fields`. */
function placeOf(instancePath: string): string {
  const keys = instancePath
    .split('/')
    .slice(1)
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`)).join('');
}

/** Shows a value as JSON; of a long one, which may hold a secret, only the kind. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const { type } = value as { type?: unknown };
    return type === undefined ? 'an object' : `an object whose "type" is ${JSON.stringify(type)}`;
  }
  const text = JSON.stringify(value);
  return text.length > 40 ? `a ${typeof value}` : text;
}

function typesOf(schema: ErrorObject['parentSchema']): string[] {
  const branches = (schema?.oneOf ?? []) as { properties: { type: { const?: string; enum?: string[] } } }[];
  return branches.flatMap(({ properties: { type } }) => type.enum ?? type.const ?? []);
}
