import { typeError } from '../errors.ts';
import { toText } from '../interpreter/convert.ts';
import type { Run } from '../interpreter/run.ts';
import { SandboxFunction, type Value } from '../values.ts';

/** A method of the standard library. It owns `args` and pays `run` for what it makes. */
export type Method<T> = (target: T, args: Value[], run: Run) => Value;

/** The methods that values of one type have. */
export type Methods<T> = ReadonlyMap<string, Method<T>>;

/** Makes the lookup table of a type's methods. */
export function defineMethods<T>(
  methods: Readonly<Record<string, Method<T>>> & { toString: Method<T>; hasOwnProperty?: Method<T> },
): Methods<T> {
  return new Map(Object.entries(methods));
}

/** Takes an argument that has to be a function. @throws TemplateError if it is none. */
export function callbackOf(value: Value): SandboxFunction {
  if (value instanceof SandboxFunction) return value;
  throw typeError(`${toText(value)} is not a function`);
}
