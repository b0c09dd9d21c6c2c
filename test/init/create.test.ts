import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject } from '../../harness/init/create.ts';
import { makeFolder } from '../folder.ts';

const FILES = new Map([
  ['package.json', '{}'],
  ['src/index.ts', 'data.gtmOnSuccess();'],
]);

test.each(['', 'new', 'new/folder'])(
  'a project goes into a folder that is empty or not there (%j)',
  async path => {
    const folder = join(makeFolder(), path);

    await createProject(folder, FILES);

    expect((await readdir(folder)).sort()).toEqual(['package.json', 'src']);
    expect(await readFile(join(folder, 'src/index.ts'), 'utf8')).toBe('data.gtmOnSuccess();');
  },
);

test('a folder with something in it is left as it is', async () => {
  const folder = makeFolder();
  await writeFile(join(folder, 'package.json'), 'mine');

  await expect(createProject(folder, FILES)).rejects.toThrow(
    `Expected ${folder} to be empty or not there, but it has package.json in it. Choose another folder.`,
  );

  expect(await readdir(folder)).toEqual(['package.json']);
  expect(await readFile(join(folder, 'package.json'), 'utf8')).toBe('mine');
});

test('a file is no folder', async () => {
  const file = join(makeFolder(), 'file');
  await writeFile(file, '');

  await expect(createProject(file, FILES)).rejects.toThrow(
    `Expected ${file} to be a folder, but it is a file.`,
  );
  await expect(createProject(join(file, 'in'), FILES)).rejects.toThrow('is a file');
});

test('a project that cannot be written whole is not written at all', async () => {
  const folder = makeFolder();
  const files = new Map([...FILES, ['package.json/in', '']]);

  await expect(createProject(folder, files)).rejects.toThrow(`Cannot write a project into ${folder}: `);

  expect(await readdir(folder)).toEqual([]);
});
