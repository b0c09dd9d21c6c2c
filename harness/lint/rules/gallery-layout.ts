import { basename } from 'node:path';
import type { GalleryContext, Rule } from '../rule.ts';

const START = { line: 1, column: 0 };

/** The gallery reads `template.tpl` at the root of the repository, and knows one template in each. */
export const galleryLayout: Rule<GalleryContext> = {
  id: 'gallery-layout',
  severity: 'error',
  check({ file, gallery: { isRoot, entries } }) {
    const problems: string[] = [];
    const name = basename(file);
    if (name !== 'template.tpl') problems.push(`Rename ${name}: the gallery reads only template.tpl.`);
    if (!isRoot)
      problems.push('Move the template to the root of its repository: the gallery looks nowhere else.');
    const others = entries.filter(entry => entry.endsWith('.tpl') && entry !== name);
    if (others.length > 0) {
      problems.push(`Move ${others.join(', ')} elsewhere: the gallery takes one template per repository.`);
    }
    return problems.map(message => ({ ...START, message }));
  },
};
