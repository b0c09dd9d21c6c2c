import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../harness/lint/metadata.ts';
import { COMMIT, INFO, lintInGallery, METADATA } from '../gallery-folder.ts';
import { templateText } from '../template.ts';

const OLDER = 'b'.repeat(40);
const OLDEST = 'c'.repeat(40);
const TWO = readMetadata(`${METADATA}  - sha: ${OLDER}\n    changeNotes: x\n`);

describe('gallery-metadata', () => {
  it('asks for the file', () => {
    expect(lintInGallery({}, { metadata: undefined })).toEqual([
      'tag/metadata.yaml:1:1 error gallery-metadata Add a file metadata.yaml with homepage: and versions:.',
    ]);
  });

  it('says what the file lacks, and nothing more about a sha that is none', () => {
    const metadata = readMetadata('homepage: x\nversions:\n  # Latest version\n  - sha: TO_BE_ADDED\n');
    expect(lintInGallery({}, { metadata })).toEqual([
      'tag/metadata.yaml:4:5 error gallery-metadata Expected sha: with the 40 hexadecimal digits of a commit, but it is TO_BE_ADDED.',
      'tag/metadata.yaml:4:5 error gallery-metadata Add changeNotes: with what is new in this version.',
    ]);
  });
});

describe('gallery-commit and gallery-older-commits', () => {
  it('are content with commits of the branch', () => {
    expect(lintInGallery({}, { metadata: TWO, commits: [COMMIT, OLDEST, OLDER] })).toEqual([]);
  });

  it('want the newest version to be one, and warn of older ones', () => {
    const advice = 'is no commit before HEAD. Give the sha of the commit that changed template.tpl.';
    expect(lintInGallery({}, { metadata: TWO, commits: [OLDEST] })).toEqual([
      `tag/metadata.yaml:4:5 error gallery-commit ${COMMIT} ${advice}`,
      `tag/metadata.yaml:6:5 warning gallery-older-commits ${OLDER} ${advice}`,
    ]);
  });

  it('say nothing where the history is unknown', () => {
    expect(lintInGallery({}, { metadata: TWO, commits: undefined })).toEqual([]);
  });
});

describe('gallery-commit', () => {
  it('wants a template in the commit of the newest version', () => {
    expect(lintInGallery({}, { released: undefined })).toEqual([
      `tag/metadata.yaml:4:5 error gallery-commit ${COMMIT} has no template.tpl. Give the sha of the commit that changed it.`,
    ]);
  });
});

describe('gallery-release', () => {
  it('warns where the template has changed since the newest version', () => {
    expect(lintInGallery({}, { released: templateText({ terms: 'Others.' }) })).toEqual([
      'tag/metadata.yaml:4:5 warning gallery-release template.tpl has changed since this version. Add a version with the sha of the commit that changed it.',
    ]);
  });

  it('does not look at byte order mark and line ends', () => {
    const parts = { terms: 'Agreed.', info: INFO };
    const released = `\uFEFF${templateText(parts).replaceAll('\n', '\r\n')}`;
    expect(lintInGallery(parts, { released })).toEqual([]);
  });
});

describe('gallery-version-order', () => {
  it('wants the newest version first', () => {
    expect(lintInGallery({}, { metadata: TWO, commits: [OLDER, COMMIT] })).toEqual([
      `tag/metadata.yaml:6:5 error gallery-version-order ${OLDER} is newer than the first version. Put the newest version first.`,
    ]);
  });

  it('does not mind the order of the others', () => {
    const metadata = readMetadata(
      `${METADATA}  - sha: ${OLDEST}\n    changeNotes: x\n  - sha: ${OLDER}\n    changeNotes: x\n`,
    );
    expect(lintInGallery({}, { metadata, commits: [COMMIT, OLDER, OLDEST] })).toEqual([]);
  });
});

describe('gallery-latest-comment', () => {
  it('points at the first version', () => {
    const metadata = readMetadata(METADATA.replace('# Latest version', '# Newest'));
    expect(lintInGallery({}, { metadata })).toEqual([
      'tag/metadata.yaml:4:5 warning gallery-latest-comment Write the comment # Latest version above the first version.',
    ]);
  });
});
