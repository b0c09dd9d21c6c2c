import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findTemplates } from '../../harness/lint/find-templates.ts';
import { UserError } from '../../harness/user-error.ts';

const root = mkdtempSync(join(tmpdir(), 'sgtm-find-'));
afterAll(() => rmSync(root, { recursive: true }));
for (const name of ['b.tpl', 'a.tpl', 'notes.md', '[x]/c.tpl', 'node_modules/d/e.tpl', 'empty/f.txt']) {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), '');
}
const at = (name: string) => join(root, name);

describe('findTemplates', () => {
  it.each([
    ['a file, whatever its name', ['notes.md'], ['notes.md']],
    ['a folder', ['.'], ['[x]/c.tpl', 'a.tpl', 'b.tpl']],
    ['a folder with a name like a glob', ['[x]'], ['[x]/c.tpl']],
    ['a glob', ['*.tpl'], ['a.tpl', 'b.tpl']],
    ['a file that is meant twice, once', ['b.tpl', '*.tpl'], ['b.tpl', 'a.tpl']],
  ])('takes %s', async (_what, paths, files) => {
    expect(await findTemplates(paths.map(at))).toEqual(files.map(at));
  });

  it.each([
    ['empty', 'no .tpl file in that folder'],
    ['c.tpl', 'no such file or folder'],
    ['*.tmpl', 'no such file or folder'],
  ])('refuses %s', async (path, reason) => {
    await expect(findTemplates([at(path)])).rejects.toThrow(
      new UserError(`Expected a .tpl file, a folder of them or a glob, got ${at(path)}: there is ${reason}.`),
    );
  });
});
