import { hashOf } from '../normalizers.ts';
import { BUILDER, lower, type Rule, SDK } from './rule.ts';

/** Dates of birth. */
export const BIRTH_DATE_RULES: readonly Rule[] = [
  {
    id: 'birth-date-as-typed',
    fields: ['db'],
    libraries: SDK,
    applies: ({ value, theirs }) => theirs === hashOf(lower(value)),
  },
  {
    id: 'birth-date-ambiguous',
    fields: ['db'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) => {
      const [month = '', day = '', year] = value.match(/\d+/g) ?? [];
      return ours === null && theirs === hashOf(`${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`);
    },
  },
  {
    id: 'birth-date-year',
    fields: ['db'],
    libraries: BUILDER,
    applies: ({ value, ours }) => ours === null && /(?<!\d)(18\d\d|20(2[7-9]|[3-9]\d))(?!\d)/.test(value),
  },
  {
    id: 'birth-date-unchecked',
    fields: ['db'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) => ours === null && /^\d{8}$/.test(value) && theirs === hashOf(value),
  },
  {
    id: 'birth-date-order',
    fields: ['db'],
    libraries: BUILDER,
    applies: ({ value, ours }) => ours === null && /^\d{4}\D+(1[3-9]|[23]\d)\D|^\d\d?\D+\d{4}\D/.test(value),
  },
  {
    id: 'birth-date-in-text',
    fields: ['db'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs !== null && ours === null && /^\D|\D{4}\d/.test(lower(value)),
  },
  {
    id: 'birth-date-words',
    fields: ['db'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) => theirs === null && ours !== null && /[a-z]{3}/i.test(value),
  },
];
