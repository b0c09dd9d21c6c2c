import type { GalleryFolder } from '../../harness/lint/gallery.ts';
import { lintTemplate } from '../../harness/lint/lint.ts';
import { readMetadata } from '../../harness/lint/metadata.ts';
import { type Parts, templateText } from './template.ts';

/** The one commit of the folder that `galleryFolder` makes. */
export const COMMIT = 'a'.repeat(40);

/** A `metadata.yaml` without fault. */
export const METADATA = `homepage: x\nversions:\n  # Latest version\n  - sha: ${COMMIT}\n    changeNotes: x\n`;

/** A folder in which the gallery finds no fault but that of its licence, whose text is not copied here. */
export function galleryFolder(overrides: Partial<GalleryFolder> = {}): GalleryFolder {
  return {
    folder: 'tag',
    entries: ['LICENSE', 'README.md', 'metadata.yaml', 'template.tpl'],
    license: undefined,
    metadata: readMetadata(METADATA),
    isRoot: true,
    commits: [COMMIT],
    released: undefined,
    ...overrides,
  };
}

/** An `___INFO___` in which the gallery finds no fault. */
export const INFO = JSON.stringify({
  type: 'TAG',
  displayName: 'Example Tag',
  containerContexts: ['SERVER'],
  categories: ['ANALYTICS'],
});

/**
 * What the linter says about a template in such a folder: `line:column severity rule message`, with `file:` before it
 * where it is not the template. The licence is left out.
 */
export function lintInGallery(
  parts: Parts = {},
  folder: Partial<GalleryFolder> = {},
  file = 'tag/template.tpl',
): string[] {
  const text = templateText({ terms: 'Agreed.', info: INFO, ...parts });
  return lintTemplate(text, file, { gallery: galleryFolder({ released: text, ...folder }) })
    .filter(({ rule }) => rule !== 'gallery-license')
    .map(found => {
      const place = found.file === file ? '' : `${found.file}:`;
      return `${place}${found.line}:${found.column} ${found.severity} ${found.rule} ${found.message}`;
    });
}
