import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { type EventInput, mapEvent } from '../src/tag.ts';

/** The customer information parameters that are compared. */
export const FIELDS = [
  'em',
  'ph',
  'fn',
  'ln',
  'db',
  'ge',
  'ct',
  'st',
  'zp',
  'country',
  'external_id',
] as const;

/** One of them. */
export type Field = (typeof FIELDS)[number];

/** What a customer entered, by Meta's names. */
export type Customer = Readonly<Partial<Record<Field, string>>>;

/** What Meta would get: a hash in lower case, the text itself where it is not hashed, `null` for nothing. */
export type Answer = string | null;

/** Meta's two libraries: the Business SDK and the parameter builder. */
export const LIBRARIES = ['sdk', 'builder'] as const;

/** One of them. */
export type Library = (typeof LIBRARIES)[number];

/** For each field the SDK's list and the builder's type of data. */
const NAMES: Readonly<Record<Field, Readonly<Record<Library, string>>>> = {
  em: { sdk: 'emails', builder: 'email' },
  ph: { sdk: 'phones', builder: 'phone' },
  fn: { sdk: 'first_names', builder: 'first_name' },
  ln: { sdk: 'last_names', builder: 'last_name' },
  db: { sdk: 'dates_of_birth', builder: 'date_of_birth' },
  ge: { sdk: 'genders', builder: 'gender' },
  ct: { sdk: 'cities', builder: 'city' },
  st: { sdk: 'states', builder: 'state' },
  zp: { sdk: 'zips', builder: 'zip_code' },
  country: { sdk: 'countries', builder: 'country' },
  external_id: { sdk: 'external_ids', builder: 'external_id' },
};

const load = createRequire(import.meta.url);
const { UserData } = load('facebook-nodejs-business-sdk') as {
  readonly UserData: new () => { normalize(): Partial<Record<Field, Answer[]>> };
};
const { ParamBuilder } = load('capi-param-builder-nodejs') as {
  readonly ParamBuilder: new () => { getNormalizedAndHashedPII(value: string, type: string): Answer };
};
const builder = new ParamBuilder();

/** What Meta's libraries make of one value. */
export const libraries: Readonly<Record<Library, (field: Field, value: string) => Answer>> = {
  sdk(field, value) {
    const user = Object.assign(new UserData(), { [NAMES[field].sdk]: [value] });
    try {
      return user.normalize()[field]?.[0] ?? null;
    } catch (error) {
      // It throws at an address, number or country that it does not take.
      if (error instanceof Error && error.message.startsWith('Invalid ')) return null;
      throw error;
    }
  },
  builder: (field, value) => withoutAppendix(builder.getNormalizedAndHashedPII(value, NAMES[field].builder)),
};

/** What our tag sends of a customer; `null` for fields that the customer lacks. */
export async function ourAnswers(customer: Customer): Promise<Readonly<Record<Field, Answer>>> {
  const sent = (await mapEvent(eventDataOf(customer), { logMode: 'off' })).user_data;
  const answers = FIELDS.map(field => [field, withoutAppendix((sent[field] as Answer | undefined) ?? null)]);
  return Object.fromEntries(answers);
}

/** What everybody shares whose normalised value is empty. */
export const HASH_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** SHA-256 of a normalised value; `null` for an empty one. */
export function hashOf(text: string): Answer {
  return text === '' ? null : createHash('sha256').update(text).digest('hex');
}

/** GA4's event data. With the address of the visitor, no customer is too weak to be sent. */
function eventDataOf(customer: Customer): EventInput {
  const { em, ph, fn, ln, db, ge, ct, st, zp, country, external_id } = customer;
  return {
    ip_override: '203.0.113.7',
    user_id: external_id,
    user_data: {
      email_address: em,
      phone_number: ph,
      date_of_birth: db,
      gender: ge,
      address: { first_name: fn, last_name: ln, city: ct, region: st, postal_code: zp, country },
    },
  };
}

/** The hash alone is what Meta matches; the builder adds a dot and its version (meta-capi.md, 4.1). */
function withoutAppendix(answer: Answer): Answer {
  if (answer === null) return null;
  return answer.replace(/^([0-9a-f]{64}|[0-9a-f]{32})\.[\w-]+$/i, '$1').toLowerCase();
}
