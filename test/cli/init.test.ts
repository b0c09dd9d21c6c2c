import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sgtm, writeFiles } from './sgtm.ts';

/** A folder that is not there yet, in one that goes away after the test. */
async function newFolder(): Promise<string> {
  const { 'order-tag': path } = await writeFiles({ 'order-tag': '' });
  await rm(path);
  return path;
}

test('a project is created, and the next steps are told', async () => {
  const folder = await newFolder();

  expect(await sgtm('init', folder, '--type', 'tag')).toEqual({
    stdout: `Created Order Tag, a tag, in ${folder}: 21 files. Next:

  cd ${folder}
  npm install
  npm test
`,
    stderr: '',
    code: 0,
  });
  expect(JSON.parse(await readFile(join(folder, 'template/info.json'), 'utf8')).displayName).toBe(
    'Order Tag',
  );
});

test('the template may have another name than its folder', async () => {
  const folder = await newFolder();

  await sgtm('init', folder, '--type', 'client', '--name', 'Orders of the shop');

  expect(await readFile(join(folder, 'README.md'), 'utf8')).toMatch(/^# Orders of the shop\n/);
  expect(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')).name).toBe('orders-of-the-shop');
});

test('nobody is asked where nobody is there', async () => {
  const example = 'as in sgtm init my-tag --type tag|variable|client.\n';

  expect(await sgtm('init')).toEqual({
    stdout: '',
    stderr: `Expected a folder for the project, ${example}`,
    code: 2,
  });
  expect(await sgtm('init', await newFolder())).toMatchObject({
    stderr: `Expected --type, ${example}`,
    code: 2,
  });
});

test('an unknown type is refused', async () => {
  expect(await sgtm('init', await newFolder(), '--type', 'trigger')).toMatchObject({
    stderr: expect.stringContaining('Allowed choices are tag, variable, client.'),
    code: 2,
  });
});

test('a folder with something in it is refused', async () => {
  expect(await sgtm('init', 'test/cli', '--type', 'tag')).toEqual({
    stdout: '',
    stderr: expect.stringMatching(/^Expected test\/cli to be empty or not there, but it has \S+ in it\. /),
    code: 2,
  });
});
