import { hashOf } from '../normalizers.ts';
import { BOTH, BUILDER, type Difference, lower, type Rule, SDK } from './rule.ts';

/** They refuse the address, our tag hashes it. */
function onlyOurs({ value, theirs, ours }: Difference): boolean {
  return theirs === null && ours === hashOf(lower(value));
}

/** E-mail addresses. */
export const EMAIL_RULES: readonly Rule[] = [
  {
    id: 'email-international',
    fields: ['em'],
    libraries: BOTH,
    applies: difference => onlyOurs(difference) && /[^\0-\x7f]/.test(difference.value),
  },
  {
    id: 'email-dots',
    fields: ['em'],
    libraries: BOTH,
    applies: difference => onlyOurs(difference) && /^\.|\.\.[^@]*@|\.@/.test(lower(difference.value)),
  },
  {
    id: 'email-backtick',
    fields: ['em'],
    libraries: SDK,
    applies: difference => onlyOurs(difference) && /^`/.test(lower(difference.value)),
  },
  {
    id: 'email-length',
    fields: ['em'],
    libraries: BUILDER,
    applies: ({ value, theirs, ours }) =>
      theirs === hashOf(lower(value)) && ours === null && /^[^@]{65,}@|\.[^.]$/.test(lower(value)),
  },
];

/** Where our tag does worse: see `DEFECTS`. */
export const EMAIL_DEFECTS: readonly Rule[] = [
  {
    id: 'email-stray-characters',
    fields: ['em'],
    libraries: BOTH,
    applies: difference =>
      onlyOurs(difference) &&
      /["(),:;<>[\\\]]|@.*[^a-z0-9.-]|[@.-][.-]|\.\d[^.]*$/.test(lower(difference.value)),
  },
];
