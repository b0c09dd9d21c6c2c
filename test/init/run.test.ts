import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../harness/container/config/read-config.ts';
import { createProject } from '../../harness/init/create.ts';
import { projectFiles } from '../../harness/init/files.ts';
import { nameOfFolder, PROJECT_TYPES, type ProjectType } from '../../harness/init/project.ts';
import { readGalleryFolder } from '../../harness/lint/gallery.ts';
import { lintTemplate } from '../../harness/lint/lint.ts';
import { makeFolder } from '../folder.ts';

/** Where each command that a project's scripts call is. */
const COMMANDS = {
  sgtm: 'dist/bin.js',
  tsc: 'node_modules/.bin/tsc',
  vitest: 'node_modules/.bin/vitest',
};

/** Creates a project as `sgtm init` does, and installs as npm does, but without network. */
async function makeProject(type: ProjectType): Promise<string> {
  const directory = makeFolder();
  await createProject(
    directory,
    await projectFiles({ directory, type, name: nameOfFolder(`my-${type}`) }, '.'),
  );
  const modules = join(directory, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  await symlink(resolve('.'), join(modules, 'sgtm-capi'));
  for (const name of ['@types', 'vitest']) await symlink(resolve('node_modules', name), join(modules, name));
  for (const [name, file] of Object.entries(COMMANDS))
    await symlink(resolve(file), join(modules, '.bin', name));
  return directory;
}

/** Runs a script of the project; gives what it prints. Rejects where it fails. */
async function npmRun(directory: string, ...args: string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  const options = { cwd: directory, env: { PATH, HOME, NO_COLOR: '1' } };
  return (await promisify(execFile)('npm', ['run', '--silent', ...args], options)).stdout;
}

/** How many tests a template brings with it, and how many there are beside it. */
const TESTS: Readonly<Record<ProjectType, readonly [scenarios: number, others: number]>> = {
  tag: [2, 2],
  variable: [2, 2],
  client: [3, 4],
};

test.each(PROJECT_TYPES)(
  'a new %s builds, passes its tests, and has no fault that lint or TypeScript would find',
  async type => {
    const directory = await makeProject(type);
    const [scenarios, others] = TESTS[type];

    const tests = await npmRun(directory, 'test');
    expect(tests).toContain(`1 file, ${scenarios} scenarios: ${scenarios} passed in `);
    expect(tests).toMatch(new RegExp(`Tests +${others} passed \\(${others}\\)`));
    expect(await npmRun(directory, 'build', '--', '--check')).toBe('template.tpl is up to date.\n');
    expect(await npmRun(directory, 'types')).toBe('');
    expect(await npmRun(directory, 'lint')).toBe('✓ 1 template, nothing found.\n');
  },
);

test.each(PROJECT_TYPES)(
  'of a new %s the gallery lacks only what its author has to add, and its container can be run',
  async type => {
    const directory = await makeProject(type);
    await npmRun(directory, 'build');
    const file = join(directory, 'template.tpl');
    const config = join(directory, 'sgtm.json');

    const gallery = await readGalleryFolder(file);
    const findings = lintTemplate(await readFile(file, 'utf8'), file, { gallery });
    const { templates } = await readConfig(JSON.parse(await readFile(config, 'utf8')), config);

    expect(findings.map(({ rule }) => rule)).toEqual(['gallery-terms', 'gallery-metadata']);
    expect(templates.has('template.tpl')).toBe(true);
  },
);

test('in a new project TypeScript knows the fields, the APIs, and what the sandbox lacks', async () => {
  const directory = await makeProject('tag');
  await writeFile(
    join(directory, 'src/faults.ts'),
    `import { getEventData } from './apis.ts';
     // @ts-expect-error: no such field
     data.nothing;
     // @ts-expect-error: an untouched field is undefined
     getEventData(data.url);
     // @ts-expect-error: no such method
     ['a'].includes('a');
     // @ts-expect-error: no such global
     new Date();
     // @ts-expect-error: no such API
     require('fetch');`,
  );

  expect(await npmRun(directory, 'types')).toBe('');
});
