import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { GalleryContext, Rule } from '../rule.ts';

/** SHA-256 of https://www.apache.org/licenses/LICENSE-2.0.txt, blanks collapsed and the copyright line left out. */
const APACHE_2 = '0649bc87ac07c40d996369e9e058b11734e3eedb25ae8be9e6293f1efb340353';

/**
 * A file `LICENSE`, in capitals, with the Apache License 2.0 and nothing else: one added notice had a template delisted
 * within a day (users-and-peers.md, 1.3). The copyright line of the license's appendix may be filled in.
 */
export const galleryLicense: Rule<GalleryContext> = {
  id: 'gallery-license',
  severity: 'error',
  check({ gallery: { folder, entries, license } }) {
    const report = (message: string) => [{ file: join(folder, 'LICENSE'), line: 1, column: 0, message }];
    if (license === undefined) {
      const similar = entries.find(entry => /^licen[sc]e(?:\.\w+)?$/i.test(entry));
      return report(
        `${similar ? `Rename ${similar} to LICENSE` : 'Add a file LICENSE'} with the Apache License 2.0.`,
      );
    }
    if (digest(license) === APACHE_2) return [];
    return report(
      'Expected the Apache License 2.0 and nothing else. Copy https://www.apache.org/licenses/LICENSE-2.0.txt and put notices elsewhere.',
    );
  },
};

function digest(license: string): string {
  const text = license
    .replace(/^\s*Copyright .*$/m, '')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(text).digest('hex');
}
