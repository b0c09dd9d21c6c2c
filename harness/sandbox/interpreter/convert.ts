import { SandboxFunction, type Value } from '../values.ts';

/** A value as text, as string concatenation and `makeString` give it: arrays are joined, functions give their name. */
export function toText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return joinItems(value, ',', []);
  if (value instanceof SandboxFunction) return value.name;
  return '[object Object]';
}

/** Joins as `Array.prototype.join` does: `null` and `undefined` are empty, an array inside itself too. */
export function joinItems(
  items: readonly Value[],
  separator: string,
  outer: readonly (readonly Value[])[],
): string {
  if (outer.includes(items)) return '';
  return items
    .map(item => {
      if (item === undefined || item === null) return '';
      return Array.isArray(item) ? joinItems(item, ',', [...outer, items]) : toText(item);
    })
    .join(separator);
}

/** A value as a number, as arithmetic and `makeNumber` take it; NaN if it is none. */
export function toNumber(value: Value): number {
  if (typeof value === 'number') return value;
  if (value === null || typeof value !== 'object') return Number(value);
  return Array.isArray(value) ? Number(toText(value)) : Number.NaN;
}

/** The primitive that operators work on. */
export function toPrimitive(value: Value): undefined | null | boolean | number | string {
  return value === null || typeof value !== 'object' ? value : toText(value);
}
