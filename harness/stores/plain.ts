/** A row or a document: what JSON makes of an object. */
export type Plain = Readonly<Record<string, unknown>>;

/**
 * A copy of an object as JSON has it: without functions and `undefined`, NaN as `null`. Gives `undefined` for what is no
 * object, or cannot be written as JSON because of a cycle.
 */
export function toPlain(value: unknown): Plain | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}
