import { FIELDS, hashOf } from '../normalizers.ts';
import { BOTH, lower, type Rule, SDK } from './rule.ts';

/** Values that are hashed already. */
export const HASH_RULES: readonly Rule[] = [
  {
    id: 'other-hash',
    fields: FIELDS.filter(field => field !== 'external_id'),
    libraries: BOTH,
    applies: ({ value, ours }) => /^[0-9a-f]{32}/.test(lower(value)) && ours === null,
  },
  {
    id: 'other-hash-as-id',
    fields: ['external_id'],
    libraries: BOTH,
    applies: ({ value, ours }) =>
      /^[0-9a-f]{32}(\.[\w-]+)?$/.test(lower(value)) && ours === hashOf(lower(value)),
  },
  {
    id: 'hash-with-appendix',
    fields: FIELDS,
    libraries: SDK,
    applies: ({ value, ours }) =>
      ours === /^([0-9a-f]{64})\.([\w-]{8}|a[gqw]|b[agq])$/.exec(lower(value))?.[1],
  },
];
