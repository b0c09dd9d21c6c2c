import { describe, expect, it } from 'vitest';
import { type Preparation, prepareGallery } from '../../harness/gallery/prepare.ts';
import { change, commit, makeReleasable, makeRepository, RELEASABLE } from './repository.ts';

const SECOND = {
  'package.json': '{"name": "demo-tag", "version": "1.3.0"}',
  'CHANGELOG.md': '# Changelog\n\n## 1.3.0\n\n- Second release.\n\n## 1.2.3\n\n- First release.\n',
};

/** Prepares and commits until nothing is left to do. Gives what was prepared, and the commits. */
async function release(folder: string, project: string): Promise<[Preparation[], string[]]> {
  const prepared: Preparation[] = [await prepareGallery(folder, project)];
  const commits: string[] = [];
  for (let last = prepared[0]; last && Object.keys(last.files).length > 0; last = prepared.at(-1)) {
    commits.push(await commit(folder, last.files));
    prepared.push(await prepareGallery(folder, project));
  }
  return [prepared, commits];
}

describe('prepareGallery', () => {
  it('takes two commits: the template, and then the version that names it', async () => {
    const folder = makeRepository();
    const [prepared, [sha]] = await release(folder, await makeReleasable());
    expect(prepared).toEqual([
      {
        version: '1.2.3',
        files: {
          'template.tpl': expect.stringContaining('___INFO___'),
          LICENSE: RELEASABLE.LICENSE,
          'README.md': expect.stringMatching(/^# Example Tag\n/),
        },
        sha: undefined,
        findings: [],
      },
      {
        version: '1.2.3',
        files: {
          'metadata.yaml': `homepage: https://example.com\nversions:\n  # Latest version\n  - sha: ${sha}\n    changeNotes: |-\n      1.2.3\n      - First release.\n`,
        },
        sha,
        findings: [],
      },
      { version: '1.2.3', files: {}, sha, findings: [] },
    ]);
  });

  it('puts the next version before the others', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const [, [first]] = await release(folder, project);
    await change(project, SECOND);
    const [prepared, [second]] = await release(folder, project);
    expect(prepared.map(({ files }) => Object.keys(files))).toEqual([
      ['template.tpl'],
      ['metadata.yaml'],
      [],
    ]);
    expect(prepared[1]?.files['metadata.yaml']).toBe(
      `homepage: https://example.com\nversions:\n  # Latest version\n  - sha: ${second}\n    changeNotes: |-\n      1.3.0\n      - Second release.\n  # Older versions\n  - sha: ${first}\n    changeNotes: |-\n      1.2.3\n      - First release.\n`,
    );
  });

  it('keeps versions that were written by hand', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const old = await commit(folder, { 'template.tpl': 'old\n' });
    await commit(folder, {
      'metadata.yaml': `homepage: x\nversions:\n- sha: ${old}\n  changeNotes: By hand.\n`,
    });
    const [prepared] = await release(folder, project);
    expect(prepared[1]?.files['metadata.yaml']).toMatch(
      new RegExp(`  # Older versions\\n  - sha: ${old}\\n    changeNotes: By hand\\.\\n$`),
    );
  });

  it('names the commit of the template, not a later one', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const { files } = await prepareGallery(folder, project);
    const sha = await commit(folder, files);
    await commit(folder, { other: '' });
    expect((await prepareGallery(folder, project)).sha).toBe(sha);
  });

  it('keeps the commit of a version whose template was changed and put back', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const [prepared, [sha]] = await release(folder, project);
    await commit(folder, { 'template.tpl': 'other\n' });
    await commit(folder, prepared[0]?.files);
    expect(await prepareGallery(folder, project)).toMatchObject({ files: {}, sha });
  });

  it('adds no second version for a commit that has one', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const sha = await commit(folder, (await prepareGallery(folder, project)).files);
    await commit(folder, {
      'metadata.yaml': `homepage: x\nversions:\n- sha: ${sha}\n  changeNotes: By hand.\n`,
    });
    const { files } = await prepareGallery(folder, project);
    expect(files['metadata.yaml']?.match(/sha:/g)).toHaveLength(1);
  });

  it('refuses another template under a version that is released', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const [, [sha]] = await release(folder, project);
    await change(project, { 'template/notes.md': 'Other notes.\n' });
    await expect(prepareGallery(folder, project)).rejects.toThrow(
      `Expected a new version, but 1.2.3 is released with another template, that of commit ${sha}. Raise the version in package.json, describe it in CHANGELOG.md, and run sgtm build.`,
    );
  });

  it('refuses a version whose commit is gone, such as after a squash merge', async () => {
    const [folder, project] = [makeRepository(), await makeReleasable()];
    const gone = 'a'.repeat(40);
    await commit(folder, (await prepareGallery(folder, project)).files);
    await commit(folder, {
      'metadata.yaml': `homepage: x\nversions:\n- sha: ${gone}\n  changeNotes: 1.2.3 is out.\n`,
    });
    await expect(prepareGallery(folder, project)).rejects.toThrow(
      `Expected the commit of version 1.2.3, but ${gone} is none with a template. Remove the version from ${folder}/metadata.yaml if the gallery never had it.`,
    );
  });

  it('refuses metadata in which it cannot read the versions', async () => {
    const folder = makeRepository();
    await commit(folder, { 'metadata.yaml': 'homepage: x\nversions:\n- sha: TO_BE_ADDED\n' });
    await expect(prepareGallery(folder, await makeReleasable())).rejects.toThrow(
      `${folder}/metadata.yaml:3:3 Expected sha: with the 40 hexadecimal digits of a commit, but it is TO_BE_ADDED. Correct the file, or remove it if nothing is released yet.`,
    );
  });

  it('finds what the gallery would refuse before anything is written', async () => {
    const { 'template/terms.md': _, ...others } = RELEASABLE;
    const project = await makeReleasable({ ...others, LICENSE: 'MIT License' });
    const { findings } = await prepareGallery(makeRepository(), project);
    expect(findings.map(({ rule }) => rule)).toEqual(['gallery-terms', 'gallery-license']);
  });

  it('finds nothing in the template of this project', async () => {
    const [prepared] = await release(makeRepository(), '.');
    expect(prepared.map(({ findings }) => findings)).toEqual([[], [], []]);
  });
});
