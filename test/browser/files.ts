import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true }))));

/** Writes a file that goes away after the tests of this file. Gives its path. */
export async function writeTemporary(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sgtm-'));
  folders.push(folder);
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
