import { textOf } from '../../tpl/template.ts';
import type { GalleryContext, Rule } from '../rule.ts';

/** Words that titles write in small letters, unless they come first. */
const SMALL_WORDS = /^(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|via|with)$/;

interface Advice {
  readonly applies: (words: readonly string[]) => boolean;
  readonly message: string;
}

const ADVICE: readonly Advice[] = [
  {
    applies: words => words.some(word => /^\W*official\W*$/i.test(word)),
    message: 'Leave out "Official", unless the organisation has authorised you to use it.',
  },
  {
    applies: words => words.some((word, i) => isLowerCase(word) && !(i > 0 && SMALL_WORDS.test(word))),
    message: 'Write the name in title case, such as "Example Conversion Measurement".',
  },
  {
    applies: words => words.length === 1,
    message: 'Name the organisation and what the template does, such as "Example Conversion Measurement".',
  },
];

/** The name is in the style that Google asks for: organisation and function, in title case, not "Official". */
export const galleryName: Rule<GalleryContext> = {
  id: 'gallery-name',
  severity: 'warning',
  check({ template: { info }, at }) {
    const words = textOf(info.displayName ?? '').match(/\S+/g) ?? [];
    return ADVICE.filter(({ applies }) => applies(words)).map(({ message }) => ({
      ...at(info, 'displayName'),
      message,
    }));
  },
};

/** Names such as gtag.js and iPhone have small letters of their own. */
function isLowerCase(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}
