import type { PermissionParameters } from './parameters.ts';

/**
 * Decides on a request for a declared permission. Gives the denial message, or `undefined` if it is permitted.
 *
 * `requested` is what follows the permission's id in `queryPermission`. A template may put anything there, and a check
 * never throws. `debug` tells whether the container runs in debug or preview mode.
 */
export type PermissionCheck = (
  parameters: PermissionParameters,
  requested: readonly unknown[],
  debug: boolean,
) => string | undefined;

/** Gives the denial unless the request is allowed. */
export function unless(allowed: boolean, denial: string): string | undefined {
  return allowed ? undefined : denial;
}

/** Takes a requested value for an object, an empty one if it is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Writes a requested value into a message: strings as they are, objects as JSON without what is nested in them. */
export function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  // What is nested could hold a cycle, or a `toJSON` of the template's.
  return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([, item]) => isPrimitive(item))));
}

function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'function');
}
