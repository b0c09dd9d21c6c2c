import type { ErrorObject, SchemaObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { demandsSchema } from './schema/demands.ts';
import { requestSchema } from './schema/event.ts';
import { formats } from './schema/values.ts';

/** Something that Meta's documents forbid or require, but for which no refusal by the endpoint is known. */
export interface Warning {
  /** Where in the request body, e.g. `data[0].user_data.em`. */
  readonly path: string;
  readonly message: string;
}

const shape = lazily(requestSchema);
const completeness = lazily({ properties: { data: { items: demandsSchema } } });

/**
 * Asks whether Meta would understand a request body: known keys, types, formats, hashes in place of raw values, and the
 * four keys that every event has. Gives an empty list if it would.
 *
 * Takes the parsed JSON body. Never repeats a value of `user_data`, a token or a proof.
 */
export function checkShape(body: unknown): Warning[] {
  return warningsOf(shape(), body);
}

/**
 * Lists what is missing from the events of a request body although Meta's documents require it for events of their
 * kind, such as `client_user_agent` for those of websites.
 */
export function checkCompleteness(body: unknown): Warning[] {
  return warningsOf(completeness(), body);
}

/** Compiles a schema when it is first used: most commands never get there. */
function lazily(schema: SchemaObject): () => ValidateFunction {
  let validate: ValidateFunction | undefined;
  return () => {
    // Without strictTypes, conditions and demands need not repeat the types that the shape has already checked.
    validate ??= new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, formats }).compile(schema);
    return validate;
  };
}

function warningsOf(validate: ValidateFunction, body: unknown): Warning[] {
  validate(body);
  // An `if` only repeats that its branch does not fit.
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(toWarning);
}

function toWarning({ instancePath, params, parentSchema, data }: ErrorObject): Warning {
  const path = instancePath.split('/').slice(1);
  if ('missingProperty' in params) {
    const reason = parentSchema?.title ? ` ${parentSchema.title}` : '';
    return { path: join([...path, params.missingProperty]), message: `missing; Meta requires it${reason}` };
  }
  if ('additionalProperty' in params) {
    return {
      path: join([...path, params.additionalProperty]),
      message: 'not known to Meta; check the spelling',
    };
  }
  return { path: join(path), message: `expected ${parentSchema?.description}, got ${describe(data, path)}` };
}

/** `['data', '0', 'event_name']` becomes `data[0].event_name`. */
function join(path: readonly string[]): string {
  return path
    .map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
}

const secretKeys = ['user_data', 'access_token', 'appsecret_proof'];

/** Shows a value, or only what kind of value it is when it may be a person's or a secret. */
function describe(value: unknown, path: readonly string[]): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (!path.some(key => secretKeys.includes(key))) return String(JSON.stringify(value)).slice(0, 60);
  return typeof value === 'string' ? `a text of ${value.length} characters` : `a ${typeof value}`;
}
