import type { HostFunction } from '../../values.ts';

/**
 * The value at a path of the page's global variables, `undefined` if there is none. Only own properties are found, so
 * that no path leads to a prototype of the host; of the methods of arrays, `push` alone.
 */
export function readPath(window: object, path: string): unknown {
  return path.split('.').reduce(child, window as unknown);
}

/**
 * Sets the value at a path. Gives `false` where the object that it leads through is missing, or refuses. Arrays refuse: one
 * far index would make them too long to copy.
 */
export function writePath(window: object, path: string, value: unknown): boolean {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce(child, window as unknown);
  const property = { value, writable: true, enumerable: true, configurable: true };
  return isContainer(parent) && !Array.isArray(parent) && Reflect.defineProperty(parent, last, property);
}

/** The value as a function, `undefined` if it is none. */
export function asFunction(value: unknown): HostFunction | undefined {
  return typeof value === 'function' ? (value as HostFunction) : undefined;
}

function child(parent: unknown, key: string): unknown {
  if (!isContainer(parent)) return undefined;
  if (Object.hasOwn(parent, key)) return (parent as Record<string, unknown>)[key];
  return Array.isArray(parent) && key === 'push' ? (...items: unknown[]) => parent.push(...items) : undefined;
}

function isContainer(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
