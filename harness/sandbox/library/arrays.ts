import { typeError } from '../errors.ts';
import { joinItems, toNumber, toText } from '../interpreter/convert.ts';
import { ALLOCATION, type Run } from '../interpreter/run.ts';
import type { Value } from '../values.ts';
import { callbackOf, defineMethods } from './methods.ts';

/** Methods of arrays (sgtm-sandbox.md, 4). There is no `includes`, `find`, `flat`, `fill` or `Array.isArray`. */
export const ARRAY_METHODS = defineMethods<Value[]>({
  concat: (target, args, run) => made(target.concat(...args), run),
  every: (target, [callback]) => !iterate(target, callback, result => !result),
  filter(target, [callback], run) {
    const kept: Value[] = [];
    iterate(target, callback, (result, item) => {
      if (result) kept.push(item);
      return false;
    });
    return made(kept, run);
  },
  forEach(target, [callback]) {
    iterate(target, callback, () => false);
    return undefined;
  },
  hasOwnProperty: (target, [key]) => Object.hasOwn(target, toText(key)),
  indexOf: (target, [item, from]) => target.indexOf(item, from === undefined ? 0 : toNumber(from)),
  join(target, [separator], run) {
    return text(joinItems(target, separator === undefined ? ',' : toText(separator), []), run);
  },
  lastIndexOf: (target, args) =>
    args.length > 1 ? target.lastIndexOf(args[0], toNumber(args[1])) : target.lastIndexOf(args[0]),
  map(target, [callback], run) {
    const results: Value[] = [];
    iterate(target, callback, (result, _item, index) => {
      results[index] = result;
      return false;
    });
    return made(results, run);
  },
  pop: target => writable(target).pop(),
  push(target, args, run) {
    run.allocate(ALLOCATION.element * args.length);
    return writable(target).push(...args);
  },
  reduce: (target, args) => fold(entriesOf(target), args, target),
  reduceRight: (target, args) => fold(entriesOf(target).reverse(), args, target),
  reverse: target => writable(target).reverse(),
  shift: target => writable(target).shift(),
  slice: (target, [start, end], run) => made(target.slice(...range(start, end)), run),
  some: (target, [callback]) => iterate(target, callback, result => Boolean(result)),
  sort: (target, [compare]) => writable(target).sort(comparator(compare)),
  splice(target, args, run) {
    run.allocate(ALLOCATION.element * args.length);
    const [start, count, ...items] = args;
    if (args.length < 2)
      return writable(target).splice(toNumber(start), args.length === 0 ? 0 : target.length);
    return writable(target).splice(toNumber(start), toNumber(count), ...items);
  },
  toString: (target, _args, run) => text(toText(target), run),
  unshift(target, args, run) {
    run.allocate(ALLOCATION.element * args.length);
    return writable(target).unshift(...args);
  },
});

/** Calls back for each item that is there, until `stop` says so. Gives whether it did. */
function iterate(
  target: Value[],
  callback: Value,
  stop: (result: Value, item: Value, index: number) => boolean,
): boolean {
  const fn = callbackOf(callback);
  const { length } = target;
  for (let i = 0; i < length; i++) {
    if (!(i in target)) continue;
    const item = target[i];
    if (stop(fn.invoke([item, i, target]), item, i)) return true;
  }
  return false;
}

function entriesOf(target: Value[]): [Value, number][] {
  return [...target.keys()].filter(i => i in target).map(i => [target[i], i]);
}

function fold(entries: [Value, number][], args: Value[], target: Value[]): Value {
  const fn = callbackOf(args[0]);
  if (args.length < 2 && entries.length === 0) throw typeError('Reduce of empty array with no initial value');
  let result = args.length < 2 ? (entries.shift() as [Value, number])[0] : args[1];
  for (const [item, index] of entries) result = fn.invoke([result, item, index, target]);
  return result;
}

/** Sorts by text unless the template compares; a comparison's result counts as a number, NaN as equal. */
function comparator(compare: Value): (a: Value, b: Value) => number {
  if (compare !== undefined) {
    const fn = callbackOf(compare);
    return (a, b) => toNumber(fn.invoke([a, b])) || 0;
  }
  return (a, b) => {
    const [x, y] = [toText(a), toText(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
}

/** A frozen array stays as it is: what would change it works on a copy instead. */
function writable(target: Value[]): Value[] {
  return Object.isFrozen(target) ? [...target] : target;
}

function range(start: Value, end: Value): [number, number?] {
  return end === undefined ? [toNumber(start ?? 0)] : [toNumber(start ?? 0), toNumber(end)];
}

function made(array: Value[], run: Run): Value[] {
  run.allocate(ALLOCATION.container + ALLOCATION.element * array.length);
  return array;
}

function text(value: string, run: Run): string {
  run.allocate(ALLOCATION.character * value.length);
  return value;
}
