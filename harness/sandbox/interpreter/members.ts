import { typeError } from '../errors.ts';
import { ARRAY_METHODS } from '../library/arrays.ts';
import type { Method } from '../library/methods.ts';
import { BOOLEAN_METHODS, FUNCTION_METHODS, NUMBER_METHODS, OBJECT_METHODS } from '../library/others.ts';
import { STRING_METHODS } from '../library/strings.ts';
import { SandboxFunction, SandboxObject, SandboxOpaque, type Value } from '../values.ts';
import { toNumber, toText } from './convert.ts';
import { ALLOCATION, type Run } from './run.ts';

/**
 * Reads `target[key]`. There are no prototypes: what is not an own property is `undefined`, so a method read without
 * being called is `undefined` too (sgtm-sandbox.md, 4).
 *
 * @throws TemplateError if `target` is `null` or `undefined`.
 */
export function getProperty(target: Value, key: Value): Value {
  if (target instanceof SandboxObject)
    return target.properties.get(typeof key === 'string' ? key : toText(key));
  if (Array.isArray(target)) return getItem(target, key);
  if (typeof target === 'string') return getCharacter(target, key);
  if (target instanceof SandboxFunction) return target.properties?.get(toText(key));
  if (target === undefined || target === null) {
    throw typeError(`Cannot read properties of ${target} (reading '${toText(key)}')`);
  }
  return undefined;
}

function getItem(target: Value[], key: Value): Value {
  if (typeof key === 'number') return Object.hasOwn(target, key) ? target[key] : undefined;
  if (key === 'length') return target.length;
  const name = toText(key);
  return Object.hasOwn(target, name) ? (target as unknown as Record<string, Value>)[name] : undefined;
}

function getCharacter(target: string, key: Value): Value {
  if (typeof key === 'number') return target[key];
  const name = toText(key);
  if (name === 'length') return target.length;
  const index = Number(name);
  return String(index) === name ? target[index] : undefined;
}

/**
 * Writes `target[key] = value`. Writes to frozen values and to primitives are ignored.
 *
 * @throws TemplateError if `target` is `null` or `undefined`.
 */
export function setProperty(target: Value, key: Value, value: Value, run: Run): void {
  if (target instanceof SandboxObject) {
    if (target.frozen) return;
    run.allocate(ALLOCATION.element);
    target.properties.set(toText(key), value);
  } else if (Array.isArray(target)) {
    if (Object.isFrozen(target)) return;
    const name = typeof key === 'number' ? key : toText(key);
    if (name === 'length') setLength(target, toNumber(value), run);
    else setItem(target, name, value, run);
  } else if (target instanceof SandboxFunction) {
    if (target.frozen) return;
    target.properties ??= new Map();
    target.properties.set(toText(key), value);
  } else if (target === undefined || target === null) {
    throw typeError(`Cannot set properties of ${target} (setting '${toText(key)}')`);
  }
}

function setItem(target: Value[], name: number | string, value: Value, run: Run): void {
  const index = Number(name);
  if (
    Number.isInteger(index) &&
    index >= 0 &&
    index < 2 ** 32 - 1 &&
    (index === name || String(index) === name)
  ) {
    run.allocate(ALLOCATION.element * Math.max(1, index - target.length));
    target[index] = value;
  } else {
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  }
}

function setLength(target: Value[], length: number, run: Run): void {
  if (!Number.isInteger(length) || length < 0 || length >= 2 ** 32) throw typeError('Invalid array length');
  run.allocate(ALLOCATION.element * Math.max(0, length - target.length));
  target.length = length;
}

/** The methods of one name in the standard library, by the type that has them. */
export interface NamedMethods {
  readonly name: string;
  readonly string: Method<string> | undefined;
  readonly array: Method<Value[]> | undefined;
  readonly object: Method<SandboxObject> | undefined;
  readonly function: Method<SandboxFunction> | undefined;
  readonly number: Method<number> | undefined;
  readonly boolean: Method<boolean> | undefined;
}

/** Looks a method's name up for all types; once per call in the code where the name is fixed. */
export function methodsNamed(name: string): NamedMethods {
  return {
    name,
    string: STRING_METHODS.get(name),
    array: ARRAY_METHODS.get(name),
    object: OBJECT_METHODS.get(name),
    function: FUNCTION_METHODS.get(name),
    number: NUMBER_METHODS.get(name),
    boolean: BOOLEAN_METHODS.get(name),
  };
}

/**
 * Calls a method: a function kept as a property, else the method of the standard library.
 *
 * @throws TemplateError with the sandbox's words where there is no such method.
 */
export function callMethod(target: Value, methods: NamedMethods, args: Value[], run: Run): Value {
  const { name } = methods;
  if (typeof target === 'string') return callLibrary(methods.string, target, name, args, run);
  if (target === undefined || target === null) throw typeError(`Can't read property ${name} of ${target}.`);
  if (typeof target === 'number') return callLibrary(methods.number, target, name, args, run);
  if (typeof target === 'boolean') return callLibrary(methods.boolean, target, name, args, run);
  if (target instanceof SandboxOpaque) return callOpaque(target, name, args);
  const own = getProperty(target, name);
  if (own instanceof SandboxFunction) return own.invoke(args);
  if (Array.isArray(target)) return callLibrary(methods.array, target, name, args, run);
  if (own !== undefined) throw typeError(`Attempting to execute non-function ${name}.`);
  if (target instanceof SandboxFunction) return callLibrary(methods.function, target, name, args, run);
  return callLibrary(methods.object, target, name, args, run);
}

function callLibrary<T extends Value>(
  method: Method<T> | undefined,
  target: T,
  name: string,
  args: Value[],
  run: Run,
): Value {
  if (method) return method(target, args, run);
  throw typeError(
    typeof target === 'object' ? `Object has no '${name}' property.` : `${name} is not a function`,
  );
}

function callOpaque(target: SandboxOpaque, name: string, args: Value[]): Value {
  const method = target.method(name);
  if (!method) throw typeError(`Object has no '${name}' property.`);
  return method(args);
}
