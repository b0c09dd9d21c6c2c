import type { GalleryContext, Rule } from '../rule.ts';

/** A `README.md` is among the files that Google's page lists. Not an error: nothing is known of a refusal. */
export const galleryReadme: Rule<GalleryContext> = {
  id: 'gallery-readme',
  severity: 'warning',
  check({ gallery: { entries } }) {
    if (entries.some(entry => /^readme\.md$/i.test(entry))) return [];
    const message = 'Add a README.md that tells users what the template does and how to set it up.';
    return [{ line: 1, column: 0, message }];
  },
};
