import { expect, it } from 'vitest';
import { lintInGallery } from '../gallery-folder.ts';

it('gallery-terms asks the author to agree', () => {
  expect(lintInGallery({ terms: '' })).toEqual([
    '1:1 error gallery-terms Tick "Agree to the Community Template Gallery Terms of Service" in the Info tab and export the template again.',
  ]);
});
