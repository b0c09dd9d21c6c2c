import { hashOf } from '../normalizers.ts';
import { COUNTRIES, OFFICIAL_COUNTRIES } from '../texts.ts';
import { asciiLetters, BUILDER, isCode, lower, type Rule, SDK } from './rule.ts';

/** Without punctuation, since the order and signs of official names vary. */
const OFFICIAL = new Set(OFFICIAL_COUNTRIES.map(asciiLetters));

/** Countries. */
export const COUNTRY_RULES: readonly Rule[] = [
  {
    id: 'country-name',
    fields: ['country'],
    libraries: SDK,
    applies: ({ theirs, ours }) => theirs === null && isCode(ours),
  },
  {
    id: 'country-cut',
    fields: ['country'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs === hashOf(asciiLetters(value).slice(0, 2)) &&
      ours === hashOf(COUNTRIES.get(lower(value))?.code ?? '') &&
      !OFFICIAL.has(asciiLetters(value)),
  },
  {
    id: 'country-within-name',
    fields: ['country'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      isCode(theirs) &&
      theirs !== hashOf(asciiLetters(value).slice(0, 2)) &&
      ours === null &&
      !OFFICIAL.has(asciiLetters(value)),
  },
];

/** Where our tag does worse: see `DEFECTS`. */
export const COUNTRY_DEFECTS: readonly Rule[] = [
  {
    id: 'country-official-name',
    fields: ['country'],
    libraries: BUILDER,
    applies: ({ value, ours }) => ours === null && OFFICIAL.has(asciiLetters(value)),
  },
];
