import { hashOf } from '../normalizers.ts';
import { BUILDER, kept, lower, type Rule, SDK } from './rule.ts';

/** First and last names. */
export const NAME_RULES: readonly Rule[] = [
  {
    id: 'name-punctuation',
    fields: ['fn', 'ln'],
    libraries: SDK,
    applies: ({ value, theirs, ours }) => theirs === hashOf(lower(value)) && ours === hashOf(kept(value)),
  },
  {
    id: 'name-other-punctuation',
    fields: ['fn', 'ln'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs === hashOf(value.replace(/[!-/:-@[-`{-~\s]/g, '').toLowerCase()) && ours === hashOf(kept(value)),
  },
];
