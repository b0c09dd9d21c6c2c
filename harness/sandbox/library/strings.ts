import { toNumber, toText } from '../interpreter/convert.ts';
import { concatenate } from '../interpreter/operators.ts';
import { ALLOCATION, type Run } from '../interpreter/run.ts';
import { SandboxFunction, type Value } from '../values.ts';
import { defineMethods } from './methods.ts';
import { matchPattern } from './patterns.ts';
import { SandboxRegex } from './regex.ts';

/**
 * Methods of strings (sgtm-sandbox.md, 4). There is no `includes`, `startsWith`, `repeat`, `padStart`, `charCodeAt`
 * or `substr`.
 */
export const STRING_METHODS = defineMethods<string>({
  charAt: (target, [index]) => target.charAt(toNumber(index)),
  concat: (target, args, run) =>
    args.reduce<string>((text, arg) => concatenate(text, toText(arg), run), target),
  indexOf: (target, [part, from]) => target.indexOf(toText(part), from === undefined ? 0 : toNumber(from)),
  lastIndexOf: (target, [part, from]) => target.lastIndexOf(toText(part), toNumber(from)),
  match(target, [pattern], run) {
    const found =
      pattern instanceof SandboxRegex ? pattern.match(target) : matchPattern(patternOf(pattern), target);
    return found && madeList(found.slice(), run);
  },
  replace: (target, [pattern, replacement], run) => made(replace(target, pattern, replacement), run),
  search: (target, [pattern]) =>
    pattern instanceof SandboxRegex
      ? pattern.search(target)
      : (matchPattern(patternOf(pattern), target)?.index ?? -1),
  slice: (target, [start, end], run) => made(target.slice(toNumber(start ?? 0), optional(end)), run),
  split: (target, [separator, limit], run) =>
    madeList(split(target, separator).slice(0, splitLimit(limit)), run),
  substring: (target, [start, end], run) => made(target.substring(toNumber(start ?? 0), optional(end)), run),
  toLocaleLowerCase: (target, _args, run) => made(target.toLowerCase(), run),
  toLocaleUpperCase: (target, _args, run) => made(target.toUpperCase(), run),
  toLowerCase: (target, _args, run) => made(target.toLowerCase(), run),
  toString: target => target,
  toUpperCase: (target, _args, run) => made(target.toUpperCase(), run),
  trim: (target, _args, run) => made(target.trim(), run),
});

function replace(target: string, pattern: Value, replacement: Value): string {
  const by =
    replacement instanceof SandboxFunction
      ? (...args: unknown[]) => toText(replacement.invoke(args.filter(isText) as Value[]))
      : toText(replacement);
  if (pattern instanceof SandboxRegex) return pattern.replace(target, by);
  return typeof by === 'string' ? target.replace(toText(pattern), by) : target.replace(toText(pattern), by);
}

/** Keeps the match, groups, offset and text; leaves out the host's object of named groups. */
function isText(arg: unknown): boolean {
  return typeof arg !== 'object';
}

function split(target: string, separator: Value): (string | undefined)[] {
  if (separator === undefined) return [target];
  return separator instanceof SandboxRegex ? separator.split(target) : target.split(toText(separator));
}

function splitLimit(limit: Value): number | undefined {
  return limit === undefined ? undefined : toNumber(limit) >>> 0;
}

function patternOf(value: Value): string {
  return value === undefined ? '' : toText(value);
}

function optional(value: Value): number | undefined {
  return value === undefined ? undefined : toNumber(value);
}

function made(text: string, run: Run): string {
  run.allocate(ALLOCATION.character * text.length);
  return text;
}

function madeList(list: Value[], run: Run): Value[] {
  run.allocate(ALLOCATION.container + ALLOCATION.element * list.length);
  return list;
}
