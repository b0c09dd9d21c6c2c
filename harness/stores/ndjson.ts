import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/** Adds records to the file of that name, all of them or, where it throws, none. */
export type AppendRecords = (name: string, records: readonly unknown[]) => void;

/**
 * Opens a folder for files of newline-delimited JSON, one per name, and makes it if need be. Names may hold anything:
 * they are escaped, so that none of them leads out of the folder.
 *
 * Without a folder nothing is kept.
 *
 * @throws UserError if the folder cannot be made.
 */
export function openNdjsonFolder(folder: string | undefined): AppendRecords {
  if (folder === undefined) return () => {};
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new UserError(`Expected a folder to write to, but ${folder} cannot be one: ${reason}`, { cause });
  }
  return (name, records) => {
    const lines = records.map(record => `${JSON.stringify(record)}\n`);
    appendWhole(join(folder, `${encodeURIComponent(name)}.ndjson`), lines.join(''));
  };
}

/** What a failed write has left behind, on a full disk for one, is taken back. */
function appendWhole(path: string, text: string): void {
  const file = openSync(path, 'a');
  const { size } = fstatSync(file);
  try {
    writeFileSync(file, text);
  } catch (error) {
    ftruncateSync(file, size);
    throw error;
  } finally {
    closeSync(file);
  }
}
