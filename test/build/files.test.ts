import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildError } from '../../harness/build/errors.ts';
import { replaceFile } from '../../harness/build/files.ts';
import { makeFolder } from '../folder.ts';

test('a file is replaced whole', async () => {
  const dir = makeFolder({ a: 'long before' });
  await replaceFile(join(dir, 'a'), 'after');
  expect([await readdir(dir), await readFile(join(dir, 'a'), 'utf8')]).toEqual([['a'], 'after']);
});

test('what cannot be replaced stays, with nothing beside it', async () => {
  const dir = makeFolder({});
  await mkdir(join(dir, 'a/b'), { recursive: true });
  const writing = replaceFile(join(dir, 'a'), 'after');
  await expect(writing).rejects.toThrow(BuildError);
  await expect(writing).rejects.toThrow(`Cannot write ${join(dir, 'a')}: `);
  expect(await readdir(dir)).toEqual(['a']);
});
