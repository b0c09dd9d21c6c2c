import type { ApiFamily, RawApi } from '../api.ts';
import { TemplateError } from '../errors.ts';
import { toText } from '../interpreter/convert.ts';
import { SandboxFunction, SandboxObject, type Value } from '../values.ts';

/**
 * `Object.keys`, `values`, `entries`, `freeze` and `delete`.
 *
 * The first three take anything but `null` and `undefined`; numbers and booleans have no keys. `delete` works on plain
 * objects that are not frozen, and says whether it did.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#object
 */
export const objectApis: ApiFamily = {
  Object: {
    members: {
      keys: listing('keys', entries => entries.map(([key]) => key)),
      values: listing('values', entries => entries.map(([, value]) => value)),
      entries: listing('entries', entries => entries),
      freeze: { parameters: ['any?'], raw: (_context, value) => freeze(value) },
      delete: { parameters: ['any?', 'any?'], raw: (_context, target, key) => remove(target, key) },
    },
  },
};

type Entry = [key: string, value: Value];

function listing(name: string, pick: (entries: Entry[]) => Value[]): RawApi {
  return {
    parameters: ['any?'],
    raw(_context, input) {
      if (input !== undefined && input !== null) return pick(entriesOf(input));
      throw new TemplateError(`Error in Object.${name}. Required argument input not supplied.`);
    },
  };
}

function entriesOf(input: Value): Entry[] {
  if (input instanceof SandboxObject) return [...input.properties];
  if (input instanceof SandboxFunction) return [...(input.properties ?? [])];
  return Array.isArray(input) || typeof input === 'string' ? Object.entries<Value>(input as Value[]) : [];
}

function freeze(value: Value): Value {
  if (value instanceof SandboxObject || value instanceof SandboxFunction) value.frozen = true;
  else if (Array.isArray(value)) Object.freeze(value);
  return value;
}

function remove(target: Value, key: Value): boolean {
  if (!(target instanceof SandboxObject) || target.frozen) return false;
  target.properties.delete(toText(key));
  return true;
}
