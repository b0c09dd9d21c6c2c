import { asciiLetters, BUILDER, kept, lower, type Rule, SDK } from './rule.ts';

/** What everybody calls them. */
const WORD = /^(?:(?:wo)?man|girl|boy|(?:fe)?male|[fm])$/;

/** Genders. */
export const GENDER_RULES: readonly Rule[] = [
  {
    id: 'gender-titles',
    fields: ['ge'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs !== null && ours === null && /^[a-z']+$/.test(lower(value)) && !WORD.test(lower(value)),
  },
  {
    id: 'gender-words',
    fields: ['ge'],
    libraries: SDK,
    applies: ({ value, theirs }) => theirs === null && WORD.test(kept(value)),
  },
  {
    id: 'gender-punctuation',
    fields: ['ge'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) => theirs === null && ours !== null && kept(value) !== lower(value),
  },
  {
    id: 'gender-other-characters',
    fields: ['ge'],
    libraries: SDK,
    applies: ({ value, ours }) =>
      ours === null &&
      kept(value) !== asciiLetters(value) &&
      /^(?:(?:fe)?male|[fm])$/.test(asciiLetters(value)),
  },
];
