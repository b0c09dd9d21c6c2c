import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { UserError } from '../user-error.ts';

/** Files of rows, and the journal that goes with them. */
export interface Input {
  /** In order of the alphabet. */
  readonly files: readonly string[];
  readonly journal: string;
  /** Of all files together. */
  readonly bytes: number;
}

/** A line that is not blank. */
export interface Line {
  readonly text: string;
  /** `rows.ndjson:12` */
  readonly place: string;
  /** What it takes up in its file, line break and all. */
  readonly bytes: number;
}

/** How files of newline-delimited JSON are called. BigQuery exports them as `.json`. */
const ROWS = /\.(ndjson|jsonl|json)$/i;

/**
 * Finds the rows at a path: a file, or all `.ndjson`, `.jsonl` and `.json` files of a folder. Unless given, the journal
 * stands beside the file, or in the folder.
 *
 * @throws UserError if there is no such file.
 */
export async function findInput(path: string, journal?: string): Promise<Input> {
  const isFolder = (await sizeOf(path)).isDirectory();
  const chosen = journal ?? (isFolder ? join(path, 'replay.journal') : `${path}.journal`);
  const files = isFolder ? await findRows(path, chosen) : [path];
  if (files.length === 0)
    throw new UserError(`Expected .ndjson, .jsonl or .json files in ${path}, found none.`);
  const sizes = await Promise.all(files.map(sizeOf));
  return { files, journal: chosen, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}

async function findRows(folder: string, journal: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(entry => !entry.isDirectory() && ROWS.test(entry.name))
    .map(entry => join(folder, entry.name))
    .filter(file => resolve(file) !== resolve(journal))
    .sort();
}

async function sizeOf(path: string) {
  try {
    return await stat(path);
  } catch (cause) {
    throw new UserError(`Expected a file of rows, or a folder of such files, but cannot read ${path}.`, {
      cause,
    });
  }
}

/**
 * Reads files line by line. Only a line feed ends a line: U+2028, at which `node:readline` breaks lines as well, may
 * stand in JSON.
 */
export async function* readLines(files: readonly string[]): AsyncGenerator<Line> {
  for (const file of files) {
    let number = 0;
    for await (const text of splitLines(file)) {
      number++;
      if (text.trim() === '') continue;
      yield {
        text: text.replace(/^\uFEFF/, ''),
        place: `${file}:${number}`,
        bytes: Buffer.byteLength(text) + 1,
      };
    }
  }
}

async function* splitLines(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of readChunks(file)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

async function* readChunks(file: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 });
  } catch (cause) {
    throw new UserError(`Cannot read rows from ${file}: ${(cause as Error).message}.`, { cause });
  }
}
