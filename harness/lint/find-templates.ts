import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob } from 'tinyglobby';
import { UserError } from '../user-error.ts';

/**
 * Finds the templates that a user means: a file is taken as it is, a folder stands for the `.tpl` files in it and below
 * except in `node_modules`, and anything else is a glob. Each file comes once.
 *
 * @throws UserError for a path that stands for no file.
 */
export async function findTemplates(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(findAt));
  return [...new Set(found.flat())];
}

async function findAt(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile()) return [path];
  const files = stats ? await findIn(path) : await glob(path, { absolute: isAbsolute(path) });
  if (files.length > 0) return files.sort();
  const what = stats ? 'no .tpl file in that folder' : 'no such file or folder';
  throw new UserError(`Expected a .tpl file, a folder of them or a glob, got ${path}: there is ${what}.`);
}

async function findIn(folder: string): Promise<string[]> {
  const files = await glob('**/*.tpl', { cwd: folder, ignore: '**/node_modules/**' });
  return files.map(file => join(folder, file));
}
