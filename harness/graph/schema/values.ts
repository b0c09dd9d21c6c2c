import { isIP } from 'node:net';
import type { SchemaObject } from 'ajv';
import { readUrl } from '../../read-url.ts';
import { isCurrency } from '../currencies.ts';

/**
 * What Meta's parameter builder may add to a value: a dot and eight base64url characters, or two letters in its old
 * form (meta-capi.md 4.1).
 */
const appendix = String.raw`(?:\.(?:[A-Za-z0-9_-]{8}|[A-Za-z]{2}))?$`;

/** Formats that a pattern cannot tell, by the name that `format` takes. */
export const formats: Readonly<Record<string, (value: string) => boolean>> = {
  currency: isCurrency,
  ip: value => isIP(value.replace(new RegExp(appendix), '')) !== 0,
  webAddress: value => /^https?:\/\/[^/?#\s]/i.test(value) && readUrl(value) !== undefined,
};

// Each description says what is expected; it is read out after "expected" when a value does not fit.

/** A text that is not empty. */
export const text: SchemaObject = { type: 'string', minLength: 1, description: 'a text that is not empty' };

/** A true or false. */
export const flag: SchemaObject = { type: 'boolean', description: 'true or false' };

/** A SHA-256 digest in lower-case hex, with or without an appendix. */
export const hashed: SchemaObject = {
  type: 'string',
  pattern: `^[0-9a-f]{64}${appendix}`,
  description: 'a SHA-256 digest: 64 lower-case hex digits',
};

/** A number; Meta's own examples also write it as a text, `"142.52"` (meta-capi.md 3). */
export const amount: SchemaObject = {
  type: ['number', 'string'],
  pattern: String.raw`^-?\d+(\.\d+)?$`,
  description: 'a number',
};

/** A number of things. */
export const count: SchemaObject = { type: 'integer', minimum: 0, description: 'a whole number' };

/** Unix time in seconds. The upper bound, in the year 2286, keeps milliseconds out. */
export const seconds: SchemaObject = {
  type: 'integer',
  minimum: 0,
  maximum: 9_999_999_999,
  description: 'a Unix time in whole seconds',
};

/**
 * An id that Meta types as integer. Digits in a text are taken as well: ids of 16 digits go beyond 2^53, where a number
 * of JavaScript loses the last ones.
 */
export const integerId: SchemaObject = {
  type: ['integer', 'string'],
  pattern: String.raw`^\d+$`,
  minimum: 0,
  description: 'a whole number',
};

/** A cookie of Meta's, `fb.{subdomain index}.{milliseconds}.{last part}` and perhaps an appendix (meta-capi.md 4). */
export function cookie(lastPart: string, description: string): SchemaObject {
  return { type: 'string', pattern: String.raw`^fb\.\d\.\d{13}\.${lastPart}${appendix}`, description };
}

/** One of the values given. */
export function oneOf(...values: (string | number | boolean)[]): SchemaObject {
  return { enum: values, description: `one of ${values.join(', ')}` };
}

/** A list, in which every item fits `item`. */
export function listOf(item: SchemaObject, bounds: SchemaObject = {}): SchemaObject {
  return { type: 'array', items: item, description: 'a list', ...bounds };
}

/** `fits` for values that `condition` fits, `otherwise` for all others. */
export function either(
  condition: SchemaObject,
  fits: SchemaObject,
  otherwise: SchemaObject = {},
): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: condition, then: fits, else: otherwise };
}

/** One value, or a list of at least one. */
export function oneOrMany(item: SchemaObject): SchemaObject {
  return either(
    { type: 'array' },
    listOf(item, { minItems: 1, description: 'a list that is not empty' }),
    item,
  );
}

/** An object that has no other keys than `properties`. */
export function objectOf(properties: Record<string, SchemaObject>, rules: SchemaObject = {}): SchemaObject {
  return { type: 'object', properties, additionalProperties: false, description: 'an object', ...rules };
}

/** The same schema for each of the keys. */
export function each(keys: readonly string[], schema: SchemaObject): Record<string, SchemaObject> {
  return Object.fromEntries(keys.map(key => [key, schema]));
}
