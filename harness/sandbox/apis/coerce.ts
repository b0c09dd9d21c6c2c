import { copyIn } from '../border.ts';
import * as sandbox from '../interpreter/convert.ts';

/** A host value as text, as the sandbox makes it: without calling a `toString` of the template's. */
export function toText(value: unknown): string {
  return sandbox.toText(copyIn(value));
}

/** A host value as a number, as the sandbox makes it; NaN if it is none. */
export function toNumber(value: unknown): number {
  return sandbox.toNumber(copyIn(value));
}

/** Takes a host value for an object, an empty one if it is none. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Gives `undefined` where the conversion refuses its input. */
export function attempt(convert: (text: string) => string, text: string): string | undefined {
  try {
    return convert(text);
  } catch {
    return undefined;
  }
}
