import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commit, makeReleasable, makeRepository, RELEASABLE } from '../gallery/repository.ts';
import { sgtm } from './sgtm.ts';

const filesIn = (folder: string) => readdirSync(folder).filter(name => name !== '.git');

describe('sgtm gallery', () => {
  it('writes the template, then its version, then nothing', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const clean = '✓ 1 template, nothing found.\n';
    expect(await sgtm('gallery', folder, project)).toEqual({
      stdout: `${clean}Wrote template.tpl, LICENSE, README.md in ${folder}.\nCommit template.tpl, then run this again: metadata.yaml names the commit of version 1.2.3.\n`,
      stderr: '',
      code: 0,
    });
    const released = `Version 1.2.3 is commit ${await commit(folder)}.`;
    expect(await sgtm('gallery', folder, project)).toEqual({
      stdout: `${clean}Wrote metadata.yaml in ${folder}.\n${released} Commit, and push.\n`,
      stderr: '',
      code: 0,
    });
    expect(await sgtm('gallery', folder, project)).toEqual({
      stdout: `${clean}${released} There is nothing to write.\n`,
      stderr: '',
      code: 0,
    });
    expect(filesIn(folder)).toEqual(['LICENSE', 'README.md', 'metadata.yaml', 'template.tpl']);
  });

  it('writes nothing where the gallery would refuse it', async () => {
    const folder = makeRepository();
    const { stdout, code } = await sgtm(
      'gallery',
      folder,
      await makeReleasable({ ...RELEASABLE, LICENSE: 'MIT' }),
    );
    expect(stdout).toMatch(/gallery-license\n\n✗ 1 template, 1 error, 0 warnings\./);
    expect([code, filesIn(folder)]).toEqual([1, []]);
  });

  it('says what is wrong with the checkout', async () => {
    expect(await sgtm('gallery', 'no/such', await makeReleasable())).toEqual({
      stdout: '',
      stderr:
        "Expected no/such to be the root of the gallery's git repository, but git knows none there. Run git clone or git init.\n",
      code: 2,
    });
  });
});
