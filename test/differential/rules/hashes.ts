import { FIELDS } from '../normalizers.ts';
import { BOTH, BUILDER, lower, type Rule, SDK } from './rule.ts';

/** Values that are hashed already. */
export const HASH_RULES: readonly Rule[] = [
  {
    id: 'md5',
    fields: FIELDS,
    libraries: BOTH,
    applies: ({ value, theirs, ours }) =>
      /^[0-9a-f]{32}(\.[\w-]+)?$/.test(lower(value)) && ours !== theirs && ours !== lower(value),
  },
  {
    id: 'hash-with-appendix',
    fields: FIELDS,
    libraries: SDK,
    applies: ({ value, ours }) => ours === /^([0-9a-f]{64})\.[\w-]{8}$/.exec(lower(value))?.[1],
  },
];

/** Where our tag does worse: see `DEFECTS`. */
export const HASH_DEFECTS: readonly Rule[] = [
  {
    id: 'hash-with-language',
    fields: FIELDS,
    libraries: BUILDER,
    applies: ({ value, theirs }) => theirs === /^([0-9a-f]{64})\.[a-z]{2}$/.exec(lower(value))?.[1],
  },
];
