/**
 * The values that sandboxed code works with.
 *
 * Strings, numbers, booleans, `null`, `undefined` and arrays are the host's own. Everything else is one of the
 * classes below, so that no host object with a prototype is ever within reach of a template.
 */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | string
  | Value[]
  | SandboxObject
  | SandboxFunction
  | SandboxOpaque;

/** A plain object. Keys keep the order of insertion, integer-looking ones too (sgtm-sandbox.md, 4). */
export class SandboxObject {
  /** A frozen object ignores writes without an error. */
  frozen = false;

  constructor(readonly properties: Map<string, Value> = new Map()) {}
}

/** A function of the host as APIs see it: arguments and result are host values. */
export type HostFunction = (...args: unknown[]) => unknown;

/** Anything that can be called: a function of the template, or one of the host. */
export abstract class SandboxFunction {
  /** Properties that a template has put on the function, made when first needed. */
  properties: Map<string, Value> | undefined;
  /** What stands for the function on the host's side, once it was there. */
  host: HostFunction | undefined;
  frozen = false;

  constructor(readonly name: string) {}

  abstract invoke(args: Value[]): Value;
}

/** A function of the host: an API, or what a template was given by one. */
export class ApiFunction extends SandboxFunction {
  constructor(
    name: string,
    override readonly invoke: (args: Value[]) => Value,
  ) {
    super(name);
  }
}

/** A value without readable properties, like a promise or a regular expression. Its `getType` is `'object'`. */
export class SandboxOpaque {
  /** The method of that name, bound to this value. */
  method(_name: string): ((args: Value[]) => Value) | undefined {
    return undefined;
  }

  /** Keeps the insides out of `JSON.stringify`. */
  toJSON(): object {
    return {};
  }
}

/** Names the type of a value as the API `getType` does. */
export function typeOf(value: Value): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof SandboxFunction) return 'function';
  return typeof value;
}
