import { type Answer, hashOf } from '../normalizers.ts';
import { COUNTRIES } from '../texts.ts';
import { asciiLetters, BUILDER, type Difference, isCode, lower, type Rule, SDK } from './rule.ts';

/** What the tag is meant to make of what the parameter builder misreads. */
function isRight({ value, ours }: Difference): boolean {
  return ours === hashOf(COUNTRIES.get(lower(value))?.code ?? '');
}

/** What the parameter builder makes of countries that it does not know. */
function cut(country: string): Answer {
  return hashOf(asciiLetters(country).slice(0, 2));
}

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
    applies: difference => difference.theirs === cut(difference.value) && isRight(difference),
  },
  {
    id: 'country-within-name',
    fields: ['country'],
    libraries: BUILDER,
    applies: difference =>
      isCode(difference.theirs) && difference.theirs !== cut(difference.value) && isRight(difference),
  },
];
