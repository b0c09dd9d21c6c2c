import { strip } from './strip.ts';

/**
 * Lower case without punctuation, symbols and blanks, as Meta wants names and places; `''` for a hash. Letters of every
 * script, their accents and digits stay.
 *
 * Meta's libraries disagree on accents in places (meta-capi.md, 2.5, row 6): its SDK keeps them, its parameter builder
 * drops the letter. Here they stay, since the documentation asks for special characters in UTF-8.
 */
export function compact(text: string): string {
  const lower = text.toLowerCase().split(' ').join('');
  return lower.match('^[a-z0-9]{1,31}$') ? lower : strip(lower, '^\\s*[0-9a-f]{32}.*|[\\pC\\pP\\pS\\pZ\\s]');
}
