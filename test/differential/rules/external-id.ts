import { hashOf } from '../normalizers.ts';
import { BUILDER, type Rule, SDK } from './rule.ts';

/** The advertiser's own ids. */
export const EXTERNAL_ID_RULES: readonly Rule[] = [
  {
    id: 'external-id-as-is',
    fields: ['external_id'],
    libraries: SDK,
    applies: ({ value, theirs }) => theirs === value,
  },
];

/** Where our tag does worse: see `DEFECTS`. */
export const EXTERNAL_ID_DEFECTS: readonly Rule[] = [
  {
    id: 'external-id-case',
    fields: ['external_id'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs === hashOf(value.replace(/\s/g, '').toLowerCase()) && ours === hashOf(value.trim()),
  },
];
