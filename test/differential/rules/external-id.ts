import { type Rule, SDK } from './rule.ts';

/** The advertiser's own ids. */
export const EXTERNAL_ID_RULES: readonly Rule[] = [
  {
    id: 'external-id-as-is',
    fields: ['external_id'],
    libraries: SDK,
    applies: ({ value, theirs }) => theirs === value,
  },
];
