import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildTemplate } from '../../harness/build/build.ts';
import { PROJECT } from '../build/project.ts';
import { makeFolder } from '../folder.ts';
import { git } from '../git.ts';

const INFO = {
  type: 'TAG',
  displayName: 'Example Tag',
  containerContexts: ['SERVER'],
  categories: ['ANALYTICS'],
};

/** The smallest project that the gallery takes. */
export const RELEASABLE: Readonly<Record<string, string>> = {
  ...PROJECT,
  'CHANGELOG.md': '# Changelog\n\n## 1.2.3 (2026-01-31)\n\n- First release.\n',
  LICENSE: await readFile('LICENSE', 'utf8'),
  'template/info.json': JSON.stringify(INFO),
  'template/metadata.yaml': 'homepage: https://example.com\n',
  'template/terms.md': 'Agreed.\n',
  'template/fields.ts': 'export const FIELDS = [];\n',
};

/** Writes a project and builds its template. Gives its folder. */
export async function makeReleasable(files = RELEASABLE): Promise<string> {
  const project = makeFolder(files);
  await buildTemplate(project);
  return project;
}

/** Changes a project's files, and builds its template. */
export async function change(project: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(project, file), text);
  await buildTemplate(project);
}

/** Makes a git repository without a commit. It is removed when the test ends. */
export function makeRepository(): string {
  const folder = makeFolder();
  git(folder, 'init', '--quiet');
  return folder;
}

/** Writes files and commits whatever has changed. Gives the id of the commit. */
export async function commit(folder: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'x');
  return git(folder, 'rev-parse', 'HEAD');
}
