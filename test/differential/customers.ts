import fc from 'fast-check';
import type { Customer, Field } from './normalizers.ts';
import {
  CITIES,
  COUNTRIES,
  EMAILS,
  EXTERNAL_IDS,
  FIRST_NAMES,
  GENDERS,
  LAST_NAMES,
  NO_COUNTRIES,
  STATES,
  ZIPS,
} from './texts.ts';

type Text = fc.Arbitrary<string>;

const stringOf = (characters: string, minLength: number, maxLength = minLength): Text =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });
const digits = (minLength: number, maxLength: number): Text => stringOf('0123456789', minLength, maxLength);
const letters = stringOf('abcdefghijklmnopqrstuvwxyz', 2, 12);

/** A text in another case and with blanks around it, as forms and exports have it. */
const typed = (text: Text): Text =>
  fc
    .tuple(text, fc.constantFrom('', ' ', '  ', '\t'), fc.constantFrom(...CASES))
    .map(([value, blank, inCase]) => blank + inCase(value) + blank);
const CASES = [String, String, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()];
const typedFrom = (texts: readonly string[]): Text => typed(fc.constantFrom(...texts));

/** SHA-256, SHA-1 or MD5, bare or with what the parameter builder adds. */
const hash = fc
  .tuple(
    fc.constantFrom(64, 40, 32).chain(length => stringOf('0123456789abcdef', length)),
    fc.constantFrom('', '', '.AQQAAQMC', '.Ag'),
    fc.constantFrom(...CASES),
  )
  .map(([text, appendix, inCase]) => inCase(text) + appendix);

const PHONE_STARTS = [
  ...['', '0', '+', '00', '(0', '+49 (0)', '+44 ', '001-', '0049/', 'tel:+1', '49', '44', '1', '39'],
];
const phone = fc
  .tuple(
    fc.constantFrom(...PHONE_STARTS),
    fc.array(digits(2, 5), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' ', '-', ') ', '.', '/', '\u00a0', '–'),
    fc.constantFrom('', '', '', ' ext. 12', ' (mobil)', '٣'),
  )
  .map(([start, groups, separator, end]) => start + groups.join(separator) + end);

const DATE_FORMS: readonly ((year: string, month: string, day: string) => string)[] = [
  (year, month, day) => year + month + day,
  (year, month, day) => day + month + year,
  (year, month, day) => month + day + year,
  (year, month, day) => `${year}-${month}-${day}`,
  (year, month, day) => `${year}-${month}-${day}T00:00:00Z`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}-${day}-${month}`,
  (year, month, day) => `${month}-${year}-${day}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) => `${day}. . ${month}. . ${year}`,
  (year, month, day) => `${month}/${day}/${year}`,
  (year, month, day) => `born ${day}.${month}.${year}`,
  (year, _month, day) => `${day} Feb ${year}`,
  (year, _month, day) => `August ${day}th, ${year}`,
  (year, _month, day) => `Monday, ${day} May ${year}`,
  (year, month, day) => `Mon ${day}.${month}.${year}`,
  (year, month) => `${month}/${year}`,
];
const twoDigits = (max: number): Text =>
  fc.integer({ min: 1, max }).map(number => String(number).padStart(2, '0'));
const birthDate = fc
  .tuple(
    fc.constantFrom(...DATE_FORMS),
    fc.constantFrom('1899', '1900', '1950', '1984', '1997', '2004', '2026', '2027', '2100', '97', '04'),
    twoDigits(14),
    twoDigits(32),
  )
  .map(([inForm, year, month, day]) => inForm(year, month, day));

/** What a field is meant for, or a hash, or what nobody thought of. */
const anyOf = (text: Text): Text =>
  fc.oneof(
    { weight: 20, arbitrary: text },
    { weight: 1, arbitrary: hash },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  );

/** A customer as a form or an export has one: any of the fields, in any state. */
export const anyCustomer: fc.Arbitrary<Customer> = fc.record(
  {
    em: anyOf(fc.oneof(typedFrom(EMAILS), fc.emailAddress())),
    ph: anyOf(phone),
    fn: anyOf(typedFrom(FIRST_NAMES)),
    ln: anyOf(typedFrom(LAST_NAMES)),
    db: anyOf(birthDate),
    ge: anyOf(typedFrom(GENDERS)),
    ct: anyOf(typedFrom(CITIES)),
    st: anyOf(typedFrom(STATES)),
    zp: anyOf(typedFrom(ZIPS)),
    country: anyOf(typedFrom([...COUNTRIES.keys(), ...NO_COUNTRIES])),
    external_id: anyOf(fc.oneof(typedFrom(EXTERNAL_IDS), fc.uuid())),
  } satisfies Record<Field, Text>,
  { requiredKeys: [] },
);

/** A customer in the form that Meta documents, but for the case of letters and outer blanks. */
export const tidyCustomer: fc.Arbitrary<Customer> = fc.record(
  {
    em: typed(fc.tuple(letters, letters).map(([name, domain]) => `${name}@${domain}.com`)),
    ph: typed(
      fc.tuple(fc.integer({ min: 2, max: 9 }), digits(7, 14)).map(([first, rest]) => `+${first}${rest}`),
    ),
    fn: typed(fc.oneof(letters, fc.constantFrom('valéry', '정'))),
    ln: typed(letters),
    db: typed(
      fc
        .tuple(fc.integer({ min: 1900, max: 2025 }), twoDigits(12), twoDigits(31))
        .map(([year, month, day]) => year + month + day),
    ),
    ge: typedFrom(['f', 'm', 'female', 'male']),
    ct: typed(letters),
    st: typedFrom(['ca', 'ny', 'on', 'az']),
    zp: typed(fc.oneof(digits(2, 5), fc.constant('m11ae'))),
    country: typedFrom(['us', 'gb', 'de', 'br', 'jp']),
  },
  { requiredKeys: [] },
);
