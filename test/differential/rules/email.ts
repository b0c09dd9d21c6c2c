import { hashOf } from '../normalizers.ts';
import { BOTH, BUILDER, type Difference, lower, type Rule, SDK } from './rule.ts';

/** They refuse the address, our tag hashes it. */
function onlyOurs({ value, theirs, ours }: Difference): boolean {
  return theirs === null && ours === hashOf(lower(value));
}

/** What is left of an address without invisible characters, `mailto:`, name, brackets and separators at the end. */
function unwrapped(email: string): string {
  const visible = lower(email).replace(/\p{C}/gu, '');
  return visible.replace(/^[^<]*<|>?[,;\s]*$/g, '').replace(/^mailto:/, '');
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
      theirs === hashOf(lower(value)) &&
      ours === null &&
      /^[^@]{65,}@|\.(?:[^.]|\d[^.]*)$/.test(lower(value)),
  },
  {
    id: 'email-wrapped',
    fields: ['em'],
    libraries: BOTH,
    applies: ({ value, theirs, ours }) => theirs === null && ours === hashOf(unwrapped(value)),
  },
];
