import { describe, expect, it } from 'vitest';
import { lintInGallery } from '../gallery-folder.ts';

describe('gallery-layout', () => {
  it('finds nothing in a folder that the gallery takes', () => {
    expect(lintInGallery()).toEqual([]);
  });

  it('wants template.tpl alone at the root of the repository', () => {
    const folder = { entries: ['README.md', 'tag.tpl', 'variable.tpl'], isRoot: false };
    expect(lintInGallery({}, folder, 'tag/tag.tpl')).toEqual([
      '1:1 error gallery-layout Rename tag.tpl: the gallery reads only template.tpl.',
      '1:1 error gallery-layout Move the template to the root of its repository: the gallery looks nowhere else.',
      '1:1 error gallery-layout Move variable.tpl elsewhere: the gallery takes one template per repository.',
    ]);
  });
});
