import type { GalleryContext, Rule } from '../rule.ts';

/** The author has agreed to the gallery's terms: GTM writes them into the file when the box is ticked. */
export const galleryTerms: Rule<GalleryContext> = {
  id: 'gallery-terms',
  severity: 'error',
  check({ template: { terms } }) {
    if (terms) return [];
    const message =
      'Tick "Agree to the Community Template Gallery Terms of Service" in the Info tab and export the template again.';
    return [{ line: 1, column: 0, message }];
  },
};
