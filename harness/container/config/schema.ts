import type { SchemaObject } from 'ajv';
import type { BuiltInType } from './config.ts';
import { OPERATORS } from './operators.ts';
import { BUILT_IN_NAMES } from './variables.ts';

const TEXT = { type: 'string' };
const NAME = { type: 'string', minLength: 1 };
const NAMES = { type: 'array', items: NAME };
const FIELDS = { type: 'object' };

const BUILT_IN_TYPES: readonly BuiltInType[] = [...new Set(Object.values(BUILT_IN_NAMES))];

/** An object with the keys given, of which those in `required` must be there. */
function object(properties: Readonly<Record<string, SchemaObject>>, required: readonly string[] = []) {
  return { type: 'object', properties, required, additionalProperties: false };
}

function variable(type: SchemaObject, properties: Readonly<Record<string, SchemaObject>>) {
  const required = Object.keys(properties).filter(key => !OPTIONAL.has(key));
  return object({ type, ...properties, default: {} }, ['type', ...required]);
}

/** Keys that a variable may leave out. */
const OPTIONAL: ReadonlySet<string> = new Set(['decode', 'fields']);

const ROWS = { type: 'array', items: object({ key: TEXT, value: {} }, ['key', 'value']) };
const REGEX_ROWS = {
  type: 'array',
  items: object({ key: { type: 'string', format: 're2' }, value: {} }, ['key', 'value']),
};

const VARIABLE = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: [
    variable({ const: 'constant' }, { value: {} }),
    variable({ const: 'cookie' }, { name: NAME, decode: { type: 'boolean' } }),
    variable({ const: 'eventData' }, { key: NAME }),
    variable({ const: 'header' }, { name: NAME }),
    variable({ const: 'lookupTable' }, { input: TEXT, rows: ROWS }),
    variable({ const: 'queryParameter' }, { name: NAME }),
    variable({ const: 'regexTable' }, { input: TEXT, rows: REGEX_ROWS }),
    variable({ const: 'template' }, { template: NAME, fields: FIELDS }),
    variable({ enum: BUILT_IN_TYPES }, {}),
  ],
};

const CONDITION = {
  ...object(
    { variable: NAME, op: { enum: Object.keys(OPERATORS) }, value: {}, negate: { type: 'boolean' } },
    ['variable', 'op', 'value'],
  ),
  if: { properties: { op: { const: 'matchRegex' } } },
  // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema.
  then: { properties: { value: { type: 'string', format: 're2' } } },
};

/** The JSON Schema of `sgtm.json`, apart from what only compiling can tell: templates, references, cycles. */
export const CONFIG_SCHEMA = object(
  {
    $schema: TEXT,
    containerId: NAME,
    version: NAME,
    ga4Client: object({ name: NAME, cookieManagement: { enum: ['js', 'server'] } }),
    clients: {
      type: 'array',
      items: object({ name: NAME, template: NAME, priority: { type: 'number' }, fields: FIELDS }, [
        'name',
        'template',
      ]),
    },
    variables: { type: 'object', additionalProperties: VARIABLE },
    triggers: {
      type: 'object',
      additionalProperties: object({
        event: NAME,
        eventMatches: { type: 'string', format: 're2' },
        when: { type: 'array', items: CONDITION },
      }),
    },
    tags: {
      type: 'array',
      items: object(
        {
          name: NAME,
          template: NAME,
          fields: FIELDS,
          triggers: { ...NAMES, minItems: 1 },
          blockedBy: NAMES,
          id: NAME,
        },
        ['name', 'template', 'triggers'],
      ),
    },
  },
  ['tags'],
);
