import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readGalleryFolder } from '../../harness/lint/gallery.ts';
import { git } from '../git.ts';
import { COMMIT, METADATA } from './gallery-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'sgtm-gallery-'));
afterAll(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Record<string, string>): string {
  const path = join(root, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

function commit(path: string): string {
  git(path, 'commit', '--quiet', '--allow-empty', '--message', 'x');
  return git(path, 'rev-parse', 'HEAD');
}

describe('readGalleryFolder', () => {
  it('reads licence and metadata of a folder outside of git', async () => {
    const path = folder('plain', { LICENSE: 'text', 'metadata.yaml': METADATA, 'template.tpl': '' });
    expect(await readGalleryFolder(join(path, 'template.tpl'))).toEqual({
      folder: path,
      entries: ['LICENSE', 'metadata.yaml', 'template.tpl'],
      license: 'text',
      metadata: expect.objectContaining({
        versions: [{ sha: COMMIT, changeNotes: 'x', at: { line: 4, column: 4 } }],
      }),
      isRoot: true,
      commits: undefined,
      released: undefined,
    });
  });

  it('does not take another spelling for LICENSE', async () => {
    const path = folder('spelling', { license: 'text', 'template.tpl': '' });
    const { license, metadata } = await readGalleryFolder(join(path, 'template.tpl'));
    expect([license, metadata]).toEqual([undefined, undefined]);
  });

  it('lists the commits before HEAD, newest first, and knows the root of the repository', async () => {
    const path = folder('checkout', { 'template.tpl': '' });
    git(path, 'init', '--quiet');
    const commits = [commit(path), commit(path)];
    mkdirSync(join(path, 'inner'));
    const outer = await readGalleryFolder(join(path, 'template.tpl'));
    const inner = await readGalleryFolder(join(path, 'inner', 'template.tpl'));
    expect([outer.isRoot, outer.commits]).toEqual([true, commits.toReversed()]);
    expect([inner.isRoot, inner.commits]).toEqual([false, commits.toReversed()]);
  });

  it('reads the template of the newest version', async () => {
    const path = folder('released', { 'template.tpl': 'first\n' });
    git(path, 'init', '--quiet');
    git(path, 'add', '.');
    const sha = commit(path);
    writeFileSync(join(path, 'template.tpl'), 'second\n');
    writeFileSync(join(path, 'metadata.yaml'), METADATA.replace(COMMIT, sha));
    expect((await readGalleryFolder(join(path, 'template.tpl'))).released).toBe('first\n');
  });

  it('asks git for nothing but a sha', async () => {
    const path = folder('option', { 'template.tpl': '' });
    git(path, 'init', '--quiet');
    const output = join(root, 'written');
    writeFileSync(join(path, 'metadata.yaml'), METADATA.replace(COMMIT, `--output=${output}`));
    expect((await readGalleryFolder(join(path, 'template.tpl'))).released).toBeUndefined();
    expect(readdirSync(root).filter(name => name.startsWith('written'))).toEqual([]);
  });

  it('does not judge the history of a shallow clone, nor of a repository without commit', async () => {
    const empty = folder('empty', { 'template.tpl': '' });
    git(empty, 'init', '--quiet');
    const shallow = join(root, 'shallow');
    git(root, 'clone', '--quiet', '--depth', '1', `file://${join(root, 'checkout')}`, shallow);
    const read = (path: string) => readGalleryFolder(join(path, 'template.tpl'));
    expect([(await read(empty)).commits, (await read(shallow)).commits]).toEqual([undefined, undefined]);
  });
});
