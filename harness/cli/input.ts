import { readText } from '../text-file.ts';
import { UserError } from '../user-error.ts';

/** An object as it comes from a JSON file. */
export type JsonObject = Record<string, unknown>;

/** Reads a JSON file that holds one object. @throws UserError with the place of the fault. */
export async function readJsonObject(file: string, what: string): Promise<JsonObject> {
  return parseObject(await readText(file, what), file, what);
}

/** Reads a file with one JSON object per line; empty lines are skipped. @throws UserError with the line. */
export async function readJsonLines(file: string, what: string): Promise<JsonObject[]> {
  const lines = (await readText(file, what)).split('\n');
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [parseObject(line, `${file}, line ${i + 1}`, what)],
  );
}

/** Makes what reads the value of an option as a whole number. @throws UserError for anything else. */
export function wholeNumber(option: string, min: number, max: number): (text: string) => number {
  return text => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= min && number <= max) return number;
    throw new UserError(`Expected a whole number from ${min} to ${max} after ${option}, got ${text}.`);
  };
}

function parseObject(text: string, place: string, what: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UserError(`Expected ${what} as a JSON object in ${place}: ${(error as Error).message}.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new UserError(`Expected ${what} as a JSON object in ${place}, got ${kindOf(value)}.`);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : `a ${typeof value}`;
}
