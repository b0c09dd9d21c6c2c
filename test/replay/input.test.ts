import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInput, readLines } from '../../harness/replay/input.ts';
import { UserError } from '../../harness/user-error.ts';
import { makeFolder } from '../folder.ts';

function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function readAll(...files: string[]) {
  const lines = [];
  for await (const line of readLines(files)) lines.push(line);
  return lines;
}

describe('findInput', () => {
  it('takes a file, whatever it is called, with its journal beside it', async () => {
    const file = join(writeFolder({ rows: '{}\n' }), 'rows');
    expect(await findInput(file)).toEqual({ files: [file], journal: `${file}.journal`, bytes: 3 });
  });

  it('takes the files of rows in a folder, in order, with a journal of the folder', async () => {
    const folder = writeFolder({ 'b.ndjson': '12', 'a.JSON': '345', 'c.jsonl': '', 'd.txt': 'x' });
    mkdirSync(join(folder, 'e.json'));
    expect(await findInput(folder)).toEqual({
      files: ['a.JSON', 'b.ndjson', 'c.jsonl'].map(name => join(folder, name)),
      journal: join(folder, 'replay.journal'),
      bytes: 5,
    });
  });

  it('takes the journal that is named, and never for rows', async () => {
    const folder = writeFolder({ 'rows.json': '1', 'done.json': '2' });
    const journal = `${folder}/./done.json`;
    expect(await findInput(folder, journal)).toEqual({
      files: [join(folder, 'rows.json')],
      journal,
      bytes: 1,
    });
  });

  it('refuses a path at which there is nothing', async () => {
    const folder = writeFolder({ 'rows.csv': '' });
    await expect(findInput(folder)).rejects.toThrow(
      new UserError(`Expected .ndjson, .jsonl or .json files in ${folder}, found none.`),
    );
    const file = join(folder, 'nowhere');
    await expect(findInput(file)).rejects.toThrow(
      new UserError(`Expected a file of rows, or a folder of such files, but cannot read ${file}.`),
    );
  });
});

describe('readLines', () => {
  it('gives the lines that are not blank, with their places', async () => {
    const folder = writeFolder({ a: '\uFEFFone\r\n\n  \ntwo ä\n', b: 'three' });
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    expect(await readAll(a, b)).toEqual([
      { text: 'one\r', place: `${a}:1`, bytes: 8 },
      { text: 'two ä', place: `${a}:4`, bytes: 7 },
      { text: 'three', place: `${b}:1`, bytes: 6 },
    ]);
  });

  it('leaves whole what is longer than what is read at a time, and separators of Unicode', async () => {
    const long = `\u2028${'ä'.repeat(1024 * 1024)}\u2029`;
    const file = join(writeFolder({ a: `${long}\nend\n` }), 'a');
    expect((await readAll(file)).map(({ text }) => text)).toEqual([long, 'end']);
  });

  it('says which file cannot be read', async () => {
    const folder = makeFolder();
    await expect(readAll(folder)).rejects.toThrow(`Cannot read rows from ${folder}: EISDIR`);
  });
});
