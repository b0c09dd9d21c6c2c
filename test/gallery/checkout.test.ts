import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCheckout, committed, lastChange, staleFiles } from '../../harness/gallery/checkout.ts';
import { makeFolder } from '../folder.ts';
import { git } from '../git.ts';
import { commit, makeRepository } from './repository.ts';

describe('checkCheckout', () => {
  it('takes the root of another repository, even without a commit', async () => {
    await expect(checkCheckout(makeRepository(), '.')).resolves.toBeUndefined();
  });

  it('refuses a folder that is in no repository, or is not there', async () => {
    const folder = makeFolder({});
    const message =
      "to be the root of the gallery's git repository, but git knows none there. Run git clone or git init.";
    await expect(checkCheckout(folder, '.')).rejects.toThrow(`Expected ${folder} ${message}`);
    await expect(checkCheckout('no/such', '.')).rejects.toThrow(`Expected no/such ${message}`);
  });

  it('refuses a folder below the root', async () => {
    const folder = join(makeRepository(), 'inner');
    await mkdir(folder);
    await expect(checkCheckout(folder, '.')).rejects.toThrow('but it is inner/ in a repository.');
  });

  it("refuses the project's own repository", async () => {
    const folder = makeRepository();
    await expect(checkCheckout(folder, join(folder, '.'))).rejects.toThrow(
      "Expected another repository than the project's own: its README.md would be replaced.",
    );
  });

  it('refuses a shallow clone', async () => {
    const origin = makeRepository();
    await commit(origin, { a: '1' });
    await commit(origin, { a: '2' });
    const clone = join(makeFolder({}), 'clone');
    git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, clone);
    await expect(checkCheckout(clone, '.')).rejects.toThrow('it is a shallow clone');
  });
});

describe('committed and lastChange', () => {
  it('give a file as it is in a commit, and the last commit that changed it', async () => {
    const folder = makeRepository();
    const first = await commit(folder, { a: '1\r\n' });
    const second = await commit(folder, { a: '2\n' });
    await commit(folder, { b: '3\n' });
    await writeFile(join(folder, 'a'), '4\n');
    expect([await committed(folder, 'a'), await committed(folder, 'a', first)]).toEqual(['2\n', '1\n']);
    expect(await lastChange(folder, 'a')).toBe(second);
  });

  it('give nothing where there is nothing', async () => {
    const folder = makeRepository();
    expect([await committed(folder, 'a'), await lastChange(folder, 'a')]).toEqual([undefined, undefined]);
    await commit(folder, { b: '' });
    expect([await committed(folder, 'a'), await lastChange(folder, 'a')]).toEqual([undefined, undefined]);
  });
});

describe('staleFiles', () => {
  it('names what is missing or committed with another text, whatever the line ends', async () => {
    const folder = makeRepository();
    await commit(folder, { same: 'a\n', crlf: 'a\r\n', other: 'b\n', removed: 'b\n' });
    await rm(join(folder, 'removed'));
    const files = { same: 'a\n', crlf: 'a\n', other: 'a\n', removed: 'a\n', missing: 'a\n' };
    expect(await staleFiles(folder, files)).toEqual(['other', 'removed', 'missing']);
  });

  it('refuses to replace what is not committed', async () => {
    const folder = makeRepository();
    await commit(folder, { changed: 'a\n', staged: 'a\n' });
    for (const name of ['changed', 'staged', 'untracked']) await writeFile(join(folder, name), 'mine\n');
    git(folder, 'add', 'staged');
    await expect(staleFiles(folder, { changed: 'b\n', staged: 'b\n', untracked: 'b\n' })).rejects.toThrow(
      `Expected no uncommitted changes in what is written anew, but there are some in ${['changed', 'staged', 'untracked'].map(name => join(folder, name)).join(', ')}. Commit or undo them.`,
    );
  });

  it('does not mind uncommitted files that are as they shall be', async () => {
    const folder = makeRepository();
    await writeFile(join(folder, 'untracked'), 'a\n');
    expect(await staleFiles(folder, { untracked: 'a\n' })).toEqual([]);
  });
});
