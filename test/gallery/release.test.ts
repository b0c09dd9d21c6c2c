import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTemplate } from '../../harness/build/build.ts';
import { MAIN } from '../../harness/build/places.ts';
import { readRelease } from '../../harness/gallery/release.ts';
import { makeFolder } from '../folder.ts';
import { makeReleasable, RELEASABLE } from './repository.ts';

describe('readRelease', () => {
  it('takes each part from its one place', async () => {
    expect(await readRelease(await makeReleasable())).toEqual({
      version: '1.2.3',
      changes: '- First release.',
      head: { homepage: 'https://example.com' },
      template: expect.stringContaining('// demo-tag 1.2.3, built from src/index.ts.'),
      license: RELEASABLE.LICENSE,
      readme: expect.stringMatching(/^# Example Tag\n/),
    });
  });

  it('refuses a template that is not what the sources give', async () => {
    const project = await makeReleasable();
    await writeFile(join(project, 'template/notes.md'), 'Other notes.\n');
    await expect(readRelease(project)).rejects.toThrow(
      /template\.tpl is stale from line \d+ on\. Run sgtm build\.$/,
    );
  });

  it('sends away a project that is a repository for the gallery itself', async () => {
    const project = makeFolder(RELEASABLE);
    await buildTemplate(project, { ...MAIN, output: 'template.tpl' });
    await expect(readRelease(project)).rejects.toThrow(
      `Expected the template of ${project} in template/, but it is at the root, where the gallery reads it`,
    );
  });

  it.each(['CHANGELOG.md', 'LICENSE', 'template/metadata.yaml'])('asks for %s', async file => {
    const project = await makeReleasable();
    await rm(join(project, file));
    await expect(readRelease(project)).rejects.toThrow(
      `Expected a file ${file} in ${project}, but there is none.`,
    );
  });

  it.each([
    ['documentation: x\n', 'metadata.yaml Expected homepage: with the address of the product.'],
    ['', 'metadata.yaml Expected homepage: with the address of the product.'],
    ['homepage: "x\n', 'metadata.yaml is no YAML: '],
  ])('refuses %j above the versions', async (text, message) => {
    const project = await makeReleasable({ ...RELEASABLE, 'template/metadata.yaml': text });
    await expect(readRelease(project)).rejects.toThrow(message);
  });
});
