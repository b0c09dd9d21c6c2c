import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { MAIN, originOf } from './places.ts';

/** What a template is built from, and where it goes. */
export interface Project {
  readonly folder: string;
  /** The template, from the folder. */
  readonly output: string;
}

/**
 * Finds the project of a template that says that it is built, in its folder or the one above; `undefined` where there is
 * only the template.
 */
export function projectOf(template: string): Project | undefined {
  const file = resolve(template);
  const folder = [dirname(file), dirname(dirname(file))].find(path => existsSync(join(path, MAIN.entry)));
  if (folder === undefined || !existsSync(file) || !readFileSync(file, 'utf8').includes(originOf(MAIN)))
    return undefined;
  return { folder, output: relative(folder, file) };
}

/** Lists the files that a project is built from: `package.json`, `src/` and `template/` without what is built. */
export function sourcesOf({ folder }: Project): string[] {
  const files = ['src', 'template'].flatMap(name =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(ts|js|json|md|png)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name)),
  );
  return [join(folder, 'package.json'), ...files];
}
