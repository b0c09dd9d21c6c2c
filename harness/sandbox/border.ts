import { ALLOCATION } from './interpreter/run.ts';
import {
  ApiFunction,
  type HostFunction,
  SandboxFunction,
  SandboxObject,
  SandboxOpaque,
  type Value,
} from './values.ts';

/** What a crossing needs of the run that it serves. */
export interface Border {
  /** Turns a promise of the host into one of the sandbox. */
  readonly adopt: (promise: Promise<unknown>) => SandboxOpaque;
  /** Pays for what is copied in. */
  readonly allocate: (bytes: number) => void;
}

/** What became of the objects of one crossing. The first needs no map: most of what crosses has no other inside. */
class Copies<Copy> {
  private first: object | undefined;
  private firstCopy: Copy | undefined;
  private others: Map<object, Copy> | undefined;

  get(value: object): Copy | undefined {
    return value === this.first ? this.firstCopy : this.others?.get(value);
  }

  set(value: object, copy: Copy): void {
    if (this.first) {
      this.others ??= new Map();
      this.others.set(value, copy);
    } else {
      this.first = value;
      this.firstCopy = copy;
    }
  }
}

/** What each function of the host is in the sandbox. The other way round a `SandboxFunction` knows it itself. */
const sandboxSides = new WeakMap<HostFunction, SandboxFunction>();

/**
 * Copies a host value into the sandbox. Plain objects, arrays, primitives and functions are understood, and promises
 * where there is a `border`; whatever else the host has (dates, maps, class instances) becomes `undefined`, as in GTM.
 *
 * Cycles stay cycles. A function keeps its identity over any number of crossings.
 */
export function copyIn(value: unknown, border?: Border, seen?: Copies<Value>): Value {
  switch (typeof value) {
    case 'object':
      return value === null ? null : objectIn(value, border, seen);
    case 'function':
      return functionIn(value as HostFunction, border);
    case 'string':
      border?.allocate(ALLOCATION.character * value.length);
      return value;
    case 'boolean':
    case 'number':
      return value;
    default:
      return undefined;
  }
}

/** Most of what crosses is no object: `seen` is only made where one is. */
function objectIn(value: object, border: Border | undefined, seen = new Copies<Value>()): Value {
  if (value instanceof SandboxOpaque) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  border?.allocate(ALLOCATION.container);
  if (Array.isArray(value)) {
    const array: Value[] = [];
    seen.set(value, array);
    for (const item of value) array.push(copyIn(item, border, seen));
    return array;
  }
  if (value instanceof Promise) return border?.adopt(value);
  if (!isPlain(value)) return undefined;
  const object = new SandboxObject();
  seen.set(value, object);
  for (const key of Object.keys(value))
    object.properties.set(key, copyIn((value as Record<string, unknown>)[key], border, seen));
  return object;
}

/**
 * Copies a sandbox value out to the host: objects become plain objects, functions become host functions.
 * A promise or regular expression stays the opaque value that it is.
 */
export function copyOut(value: Value, border?: Border, seen?: Copies<unknown>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof SandboxFunction) return functionOut(value, border);
  return value instanceof SandboxOpaque ? value : objectOut(value, border, seen);
}

function objectOut(
  value: Value[] | SandboxObject,
  border: Border | undefined,
  seen = new Copies<unknown>(),
): unknown {
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const array: unknown[] = [];
    seen.set(value, array);
    for (const item of value) array.push(copyOut(item, border, seen));
    return array;
  }
  const object: Record<string, unknown> = {};
  seen.set(value, object);
  // Going through a map by `for … of` would make an array for each entry.
  value.properties.forEach((item, key) => {
    setOwn(object, key, copyOut(item, border, seen));
  });
  return object;
}

function functionIn(host: HostFunction, border: Border | undefined): SandboxFunction {
  const known = sandboxSides.get(host);
  if (known) return known;
  const made = new ApiFunction(host.name, args =>
    copyIn(host(...args.map(arg => copyOut(arg, border))), border),
  );
  sandboxSides.set(host, made);
  made.host = host;
  return made;
}

function functionOut(inner: SandboxFunction, border: Border | undefined): HostFunction {
  if (inner.host) return inner.host;
  const made: HostFunction = (...args) => copyOut(inner.invoke(args.map(arg => copyIn(arg, border))), border);
  inner.host = made;
  sandboxSides.set(made, inner);
  return made;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Sets an own property, even one called `__proto__`. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
