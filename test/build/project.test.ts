import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTemplate } from '../../harness/build/build.ts';
import { MAIN } from '../../harness/build/places.ts';
import { projectOf, sourcesOf } from '../../harness/build/project.ts';
import { makeFolder } from '../folder.ts';
import { PROJECT } from './project.ts';

test('a built template belongs to the project that it says it is built from, while its sources are there', async () => {
  const folder = makeFolder(PROJECT);
  for (const output of ['template/template.tpl', 'demo.tpl']) {
    const { file } = await buildTemplate(folder, { ...MAIN, output });
    expect(projectOf(file)).toEqual({ folder, output });
  }
  await rm(join(folder, 'src/index.ts'));
  expect(projectOf(join(folder, 'demo.tpl'))).toBeUndefined();
});

test('a template that was written by hand belongs to none, wherever it is', async () => {
  const folder = makeFolder(PROJECT);
  const { file } = await buildTemplate(folder);
  const code = await readFile(file, 'utf8');
  await writeFile(file, code.replace('built from', 'not built from anything like'));
  expect([projectOf(file), projectOf(join(folder, 'missing.tpl'))]).toEqual([undefined, undefined]);
});

test('sources are what a template is built from, but not the template', async () => {
  const folder = makeFolder(PROJECT);
  await mkdir(join(folder, 'src/customer'));
  for (const file of ['src/customer/email.ts', 'template/template.tpl', 'template/template.tpl.1.tmp'])
    await writeFile(join(folder, file), '');
  expect(sourcesOf({ folder, output: 'template/template.tpl' }).sort()).toEqual(
    [...Object.keys(PROJECT), 'src/customer/email.ts'].map(file => join(folder, file)).sort(),
  );
});
