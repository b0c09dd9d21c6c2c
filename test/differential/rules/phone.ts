import { hashOf } from '../normalizers.ts';
import { COUNTRIES } from '../texts.ts';
import { BOTH, type Difference, lower, type Rule, SDK } from './rule.ts';

/** Digits of a phone number, without those that a trunk or international prefix puts before it. */
function significant(phone: string): string {
  return digits(phone).replace(/^0+/, '');
}

function digits(phone: string): string {
  return phone.replace(/\(0\)|[^0-9]/g, '');
}

/** What the SDK leaves of a number before it looks at zeros. */
function sdkText(phone: string): string {
  return lower(phone).replace(/[-@#<>'",; ()+a-z]/g, '');
}

/** The number after the calling code of the customer's country; `undefined` where that is not known. */
function nationalNumber({ value, customer }: Difference): string | undefined {
  const code = COUNTRIES.get(lower(customer.country ?? ''))?.callingCode;
  return code && code + (code === '39' ? digits(value) : significant(value));
}

/** Phone numbers. */
export const PHONE_RULES: readonly Rule[] = [
  {
    id: 'phone-symbols',
    fields: ['ph'],
    libraries: SDK,
    applies: ({ value }) => /\D/.test(sdkText(value)),
  },
  {
    id: 'phone-zeros',
    fields: ['ph'],
    libraries: SDK,
    applies: ({ value, theirs }) =>
      sdkText(value).startsWith('0') &&
      theirs === (sdkText(value).length > 16 ? null : hashOf(sdkText(value))),
  },
  {
    id: 'phone-zero-in-brackets',
    fields: ['ph'],
    libraries: BOTH,
    applies: difference => {
      const { value, ours } = difference;
      const numbers = [significant(value), nationalNumber(difference) ?? ''];
      return value.includes('(0)') && (ours === null || numbers.map(hashOf).includes(ours));
    },
  },
  {
    id: 'phone-length',
    fields: ['ph'],
    libraries: BOTH,
    applies: difference => {
      const { length } = significant(difference.value);
      return difference.ours === null && (length < 7 || length > 15);
    },
  },
  {
    id: 'phone-calling-code',
    fields: ['ph'],
    libraries: BOTH,
    applies: difference =>
      difference.ours === hashOf(nationalNumber(difference) ?? '') &&
      significant(difference.value).length < 12,
  },
];
