import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GalleryFolder } from '../../../harness/lint/gallery.ts';
import { lintTemplate } from '../../../harness/lint/lint.ts';
import { galleryFolder } from '../gallery-folder.ts';
import { templateText } from '../template.ts';

const APACHE = readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8');

const lintLicense = (folder: Partial<GalleryFolder>) =>
  lintTemplate(templateText(), 'tag/template.tpl', { gallery: galleryFolder(folder) })
    .filter(({ rule }) => rule === 'gallery-license')
    .map(({ file, message }) => `${file}: ${message}`);

const REFUSAL =
  'tag/LICENSE: Expected the Apache License 2.0 and nothing else. Copy https://www.apache.org/licenses/LICENSE-2.0.txt and put notices elsewhere.';

describe('gallery-license', () => {
  it.each([
    ['as it is', APACHE],
    ['with CRLF', APACHE.replaceAll('\n', '\r\n')],
    [
      'with its copyright line filled in',
      APACHE.replace(/Copyright \[yyyy\].*/, 'Copyright 2026 Example Ltd.'),
    ],
  ])('takes the Apache License 2.0 %s', (_how, license) => {
    expect(lintLicense({ license })).toEqual([]);
  });

  it.each([
    ['another licence', 'MIT License'],
    ['an added notice', `${APACHE}\nPortions copyright Example Ltd.\n`],
    ['an added copyright line', `Copyright 2026 Example Ltd.\n${APACHE}`],
    ['a changed word', APACHE.replace('perpetual', 'yearly')],
  ])('refuses %s', (_what, license) => {
    expect(lintLicense({ license })).toEqual([REFUSAL]);
  });

  it('asks for the file, or for its name in capitals', () => {
    expect(lintLicense({ entries: ['template.tpl'] })).toEqual([
      'tag/LICENSE: Add a file LICENSE with the Apache License 2.0.',
    ]);
    expect(lintLicense({ entries: ['License.txt', 'template.tpl'] })).toEqual([
      'tag/LICENSE: Rename License.txt to LICENSE with the Apache License 2.0.',
    ]);
  });
});
