import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTemplates } from '../../harness/tpl/find-templates.ts';
import { makeFolder } from '../folder.ts';

const FILES = {
  'b.tpl': '',
  'a (1) [x].tpl': '',
  'notes.md': '',
  'deep/er/c.tpl': '',
  'node_modules/x/d.tpl': '',
};

describe('findTemplates', () => {
  it('takes files as they are named, whatever they are called', async () => {
    const folder = makeFolder(FILES);
    const files = [join(folder, 'notes.md'), join(folder, 'a (1) [x].tpl')];
    expect(await findTemplates(files)).toEqual([...files].sort());
  });

  it('takes all templates below a folder, but those of packages', async () => {
    const folder = makeFolder(FILES);
    expect(await findTemplates([`${folder}/`])).toEqual(
      ['a (1) [x].tpl', 'b.tpl', 'deep/er/c.tpl'].map(name => join(folder, name)),
    );
  });

  it('takes globs, and each file once', async () => {
    const folder = makeFolder(FILES);
    expect(await findTemplates([join(folder, '*.tpl'), join(folder, 'b.tpl')])).toEqual(
      ['a (1) [x].tpl', 'b.tpl'].map(name => join(folder, name)),
    );
  });

  it('keeps paths relative', async () => {
    const folder = relative('.', makeFolder(FILES));
    expect(await findTemplates([join(folder, 'deep')])).toEqual([join(folder, 'deep/er/c.tpl')]);
  });

  it.each(['missing.tpl', 'empty', '*.tlp'])('refuses a path without templates: %s', async name => {
    const folder = makeFolder({ 'empty/notes.md': '' });
    await expect(findTemplates([join(folder, name)])).rejects.toThrow(
      `Expected a .tpl file, a folder or a glob, but there is no template at ${join(folder, name)}.`,
    );
  });
});
