import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './errors.ts';

/** Reads a file, with LF as line ends; gives `undefined` where there is none. */
export async function readOptional(projectDir: string, file: string): Promise<string | undefined> {
  const bytes = await readBytes(projectDir, file);
  return bytes?.toString('utf8').replaceAll('\r\n', '\n');
}

/** Reads a file as it is; gives `undefined` where there is none. */
export async function readBytes(projectDir: string, file: string): Promise<Buffer | undefined> {
  return readFile(join(projectDir, file)).catch(absent);
}

/** Reads a file that has to be there. */
export async function readRequired(projectDir: string, file: string): Promise<string> {
  const text = await readOptional(projectDir, file);
  if (text === undefined)
    throw new BuildError(`Expected a file ${file} in ${projectDir}, but there is none.`);
  return text;
}

/** Lists a folder in alphabetical order; gives nothing where there is none. */
export async function list(projectDir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(projectDir, folder)).catch(absent);
  return (names ?? []).sort();
}

/** Writes a file whole, or not at all. @throws BuildError where that is impossible. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new BuildError(`Cannot write ${file}: ${(error as Error).message}.`);
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
    throw new BuildError(`Cannot read ${error.path}: ${error.message}.`);
}
