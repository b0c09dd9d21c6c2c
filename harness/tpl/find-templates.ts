import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../user-error.ts';

/**
 * Finds `.tpl` files: files as they are named, folders with all that is below them, and globs.
 *
 * @returns paths in order of the alphabet, each once.
 * @throws UserError if a path leads to no template.
 */
export async function findTemplates(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const files = await expand(path);
    if (files.length === 0) {
      throw new UserError(`Expected a .tpl file, a folder or a glob, but there is no template at ${path}.`);
    }
    for (const file of files) found.add(file);
  }
  return [...found].sort();
}

async function expand(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile()) return [path];
  // Loaded only where it is needed: most often one file is tested.
  const { glob } = await import('tinyglobby');
  const ignore = '**/node_modules/**';
  if (!stats) return glob(path, { absolute: isAbsolute(path), ignore, expandDirectories: false });
  const found = await glob('**/*.tpl', { cwd: path, ignore });
  return found.map(file => join(path, file));
}
