import { expect, test } from 'vitest';
import { lintInGallery } from '../gallery-folder.ts';

test('gallery-terms asks the author to agree', () => {
  expect(lintInGallery({ terms: '' })).toEqual([
    '1:1 error gallery-terms Tick "Agree to the Community Template Gallery Terms of Service" in the Info tab and export the template again.',
  ]);
});
