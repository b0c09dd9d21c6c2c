import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '../version.ts';
import { type ProjectPlan, packageName } from './project.ts';

/** The text of each file of a project, by its path in there. */
export type ProjectFiles = ReadonlyMap<string, string>;

/** Of the packages that a project develops with: the versions that this one was tested with. */
const TOOLS = ['@types/node', 'typescript', 'vitest'] as const;

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What the plan says, written into the files that it concerns. */
const EDITS: Readonly<Record<string, (text: string, plan: ProjectPlan, own: Manifest) => string>> = {
  'README.md': (text, { name }) => text.replace(/^# .*/, () => `# ${name}`),
  'package.json': (text, { name }, { devDependencies }) =>
    writeJson({
      ...JSON.parse(text),
      name: packageName(name),
      devDependencies: {
        'sgtm-capi': `^${version}`,
        ...Object.fromEntries(TOOLS.map(tool => [tool, devDependencies[tool]])),
      },
    }),
  'template/info.json': (text, { name }) => writeJson({ ...JSON.parse(text), displayName: name }),
};

/**
 * Gives the files of a new project: those that all types share, and those of its own.
 *
 * @param packageDir Of this package: they are in its folder `harness/init/files`.
 */
export async function projectFiles(plan: ProjectPlan, packageDir: string): Promise<ProjectFiles> {
  const [common, own, license, manifest] = await Promise.all([
    readFolder(join(packageDir, 'harness/init/files/common')),
    readFolder(join(packageDir, 'harness/init/files', plan.type)),
    readFile(join(packageDir, 'LICENSE'), 'utf8'),
    readFile(join(packageDir, 'package.json'), 'utf8'),
  ]);
  const files = new Map([...common, ...own, ['LICENSE', license]]);
  for (const [path, edit] of Object.entries(EDITS)) {
    files.set(path, edit(files.get(path) ?? '', plan, JSON.parse(manifest)));
  }
  return files;
}

/** npm leaves `.gitignore` out of packages: it is called `_gitignore` here. */
async function readFolder(folder: string): Promise<[path: string, text: string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.map(async file => [
      file
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
        .replace('_gitignore', '.gitignore'),
      await readFile(file, 'utf8'),
    ]),
  );
}

function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
