import { describe, expect, it } from 'vitest';
import { lintInGallery } from '../gallery-folder.ts';

const OTHERS = ['LICENSE', 'metadata.yaml', 'template.tpl'];

describe('gallery-readme', () => {
  it('asks for a README.md', () => {
    expect(lintInGallery({}, { entries: OTHERS })).toEqual([
      '1:1 warning gallery-readme Add a README.md that tells users what the template does and how to set it up.',
    ]);
  });

  it('takes every spelling that GitHub shows', () => {
    expect(lintInGallery({}, { entries: [...OTHERS, 'readme.md'] })).toEqual([]);
  });
});
