import { hashOf } from '../normalizers.ts';
import { COUNTRIES } from '../texts.ts';
import { BOTH, BUILDER, kept, lower, type Rule } from './rule.ts';

/** What stands before the first dash, where both libraries cut. */
function head(zip: string): string {
  return lower(lower(zip).split('-')[0] ?? '');
}

/** Postal codes. */
export const ZIP_RULES: readonly Rule[] = [
  {
    id: 'zip-plus-four',
    fields: ['zp'],
    libraries: BOTH,
    applies: ({ value, customer, ours }) =>
      COUNTRIES.get(lower(customer.country ?? ''))?.code === 'us' && ours === hashOf(kept(value).slice(0, 5)),
  },
  {
    id: 'zip-blanks',
    fields: ['zp'],
    libraries: BUILDER,
    applies: ({ value, theirs }) => /\s/.test(head(value)) && theirs === hashOf(head(value)),
  },
  {
    id: 'zip-punctuation',
    fields: ['zp'],
    libraries: BOTH,
    applies: ({ value, theirs, ours }) =>
      kept(head(value)) !== head(value).replace(/\s/g, '') &&
      theirs !== null &&
      ours === (kept(head(value)).length > 1 ? hashOf(kept(head(value))) : null),
  },
];
