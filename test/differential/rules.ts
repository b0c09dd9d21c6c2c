import { BIRTH_DATE_RULES } from './rules/birth-date.ts';
import { COUNTRY_RULES } from './rules/country.ts';
import { EMAIL_RULES } from './rules/email.ts';
import { EXTERNAL_ID_RULES } from './rules/external-id.ts';
import { GENDER_RULES } from './rules/gender.ts';
import { HASH_RULES } from './rules/hashes.ts';
import { NAME_RULES } from './rules/names.ts';
import { PHONE_RULES } from './rules/phone.ts';
import { PLACE_RULES } from './rules/places.ts';
import type { Rule } from './rules/rule.ts';
import { ZIP_RULES } from './rules/zip.ts';

/** Where Meta's libraries and our tag are meant to differ. */
export const RULES: readonly Rule[] = [
  ...HASH_RULES,
  ...EMAIL_RULES,
  ...PHONE_RULES,
  ...NAME_RULES,
  ...BIRTH_DATE_RULES,
  ...GENDER_RULES,
  ...PLACE_RULES,
  ...ZIP_RULES,
  ...COUNTRY_RULES,
  ...EXTERNAL_ID_RULES,
];
