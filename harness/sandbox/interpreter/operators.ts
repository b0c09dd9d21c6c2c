import type { BinaryOperator } from 'acorn';
import type { Value } from '../values.ts';
import { toNumber, toPrimitive, toText } from './convert.ts';
import { ALLOCATION, type Run } from './run.ts';

/** What an operator does with its two values. `run` pays for new strings. */
export type Operator = (left: Value, right: Value, run: Run) => Value;

type Primitive = ReturnType<typeof toPrimitive>;

/** The binary operators of the sandbox's language. */
export const BINARY_OPERATORS: { readonly [O in BinaryOperator]?: Operator } = {
  '+': add,
  '-': (a, b) => toNumber(a) - toNumber(b),
  '*': (a, b) => toNumber(a) * toNumber(b),
  '/': (a, b) => toNumber(a) / toNumber(b),
  '%': (a, b) => toNumber(a) % toNumber(b),
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '==': looselyEqual,
  '!=': (a, b) => !looselyEqual(a, b),
  '<': (a, b) => comparable(a) < comparable(b),
  '<=': (a, b) => comparable(a) <= comparable(b),
  '>': (a, b) => comparable(a) > comparable(b),
  '>=': (a, b) => comparable(a) >= comparable(b),
  '&': (a, b) => toNumber(a) & toNumber(b),
  '|': (a, b) => toNumber(a) | toNumber(b),
  '^': (a, b) => toNumber(a) ^ toNumber(b),
  '<<': (a, b) => toNumber(a) << toNumber(b),
  '>>': (a, b) => toNumber(a) >> toNumber(b),
  '>>>': (a, b) => toNumber(a) >>> toNumber(b),
};

function add(left: Value, right: Value, run: Run): Value {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  const a = toPrimitive(left);
  const b = toPrimitive(right);
  if (typeof a !== 'string' && typeof b !== 'string') return toNumber(a) + toNumber(b);
  return concatenate(toText(a), toText(b), run);
}

/** Joins two strings and pays for the shorter, which is what the engine has to copy at most. */
export function concatenate(a: string, b: string, run: Run): string {
  run.allocate(ALLOCATION.character * Math.min(a.length, b.length) + ALLOCATION.element);
  return a + b;
}

function looselyEqual(left: Value, right: Value): boolean {
  const bothObjects = isReference(left) && isReference(right);
  if (bothObjects || left === null || right === null || left === undefined || right === undefined) {
    // biome-ignore lint/suspicious/noDoubleEquals: this is the operator == of the sandbox.
    return bothObjects ? left === right : left == right;
  }
  // biome-ignore lint/suspicious/noDoubleEquals: this is the operator == of the sandbox.
  return toPrimitive(left) == toPrimitive(right);
}

function isReference(value: Value): boolean {
  return typeof value === 'object' && value !== null;
}

/** Typed as a number so that TypeScript lets `<` compare it; strings compare as strings all the same. */
function comparable(value: Value): number {
  return (typeof value === 'number' ? value : toPrimitive(value)) as Primitive as number;
}
