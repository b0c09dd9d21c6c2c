import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../user-error.ts';
import type { ProjectFiles } from './files.ts';

/**
 * Writes a project into a folder that is empty or not there yet. Its files are moved to their places when all are written,
 * so that nothing half-written is left behind.
 *
 * @throws UserError where the folder has something in it, or cannot be written to.
 */
export async function createProject(directory: string, files: ProjectFiles): Promise<void> {
  const entries = await entriesOf(directory);
  if (entries.length > 0) {
    throw new UserError(
      `Expected ${directory} to be empty or not there, but it has ${entries[0]} in it. Choose another folder.`,
    );
  }
  await mkdir(directory, { recursive: true }).catch(error => fail(directory, error));
  const stage = await mkdtemp(join(directory, '.sgtm-')).catch(error => fail(directory, error));
  try {
    await writeAll(stage, files);
    for (const name of await readdir(stage)) await rename(join(stage, name), join(directory, name));
  } catch (error) {
    fail(directory, error as Error);
  } finally {
    await rm(stage, { recursive: true });
  }
}

async function entriesOf(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw new UserError(`Expected ${directory} to be a folder, but it is a file.`);
    return fail(directory, error);
  });
}

async function writeAll(directory: string, files: ProjectFiles): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

function fail(directory: string, { message }: Error): never {
  throw new UserError(`Cannot write a project into ${directory}: ${message}.`);
}
