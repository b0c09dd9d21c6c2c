import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, FIELDS, type FieldInput, runTag } from '../src/tag.ts';
import { fuzz, UNHURRIED } from './fuzz.ts';
import { fields } from './tag-input.ts';

/** A word that nothing else contains, so that it can be looked for. */
const word = fc.stringMatching(/^zq[a-z]{8}$/);
const digits = fc.stringMatching(/^[1-9][0-9]{10}$/);

const customer = fc.record({
  email: word,
  first: word,
  last: word,
  city: word,
  id: word,
  phone: digits,
  zip: word,
});
type Customer = typeof customer extends fc.Arbitrary<infer T> ? T : never;

/** The places where sites put a customer. */
const PLACES: readonly ((customer: Customer) => EventInput)[] = [
  ({ email, first, last, city, id, phone, zip }) => ({
    user_id: id,
    user_data: {
      email: ` ${email}@Example.com`,
      phone_number: `+${phone}`,
      address: {
        first_name: first,
        last_name: last.toUpperCase(),
        city: `${city}-${city}`,
        postal_code: zip,
      },
    },
  }),
  ({ email, first, last, phone }) => ({
    user_data: {
      email_address: [`${email}@example.com`, `x${email}@example.com`],
      phone: [`00${phone}`, phone],
      address: { 0: { first_name: `${first} ${first}`, last_name: [last] } },
      em: `${email}@example.com`,
    },
  }),
  ({ email, first, last, city, id, phone, zip }) => ({
    email: `${email}@example.com`,
    phone,
    firstName: first,
    lastName: last,
    city,
    zip,
    external_id: id,
    ip_override: ADDRESS,
  }),
  ({ email, first, city, id, phone, zip }) => ({
    'x-fb-ud-em': `${email}@example.com`,
    'x-fb-ud-ph': phone,
    'x-fb-ud-fn': first,
    'x-fb-ud-ct': city,
    'x-fb-ud-zp': zip,
    'x-fb-ud-external_id': id,
  }),
];

async function expectNothingRaw(who: Customer, place: EventInput, given: FieldInput): Promise<void> {
  const failing = given.deadLetters === undefined ? 200 : 500;
  const eventData = { event_name: 'sign_up', ...place };
  const run = await runTag({ eventData }, { ...given, ...FIELDS, logMode: 'always' }, async () => ({
    statusCode: failing,
    headers: {},
    body: JSON.stringify({ error: { code: 2, message: JSON.stringify(place) } }),
  }));
  const memory = run.cookies.map(({ value }) => Buffer.from(value, 'base64').toString());
  const written = JSON.stringify([run.requests, run.logs, run.cookies, memory, [...tables(run.bigQuery)]]);
  const found = Object.values(who).filter(value => written.toLowerCase().includes(value));
  expect({ error: run.error, found }).toEqual({ error: undefined, found: [] });
}

function tables(store: object): unknown[] {
  return Object.values(store).map(value => (value instanceof Map ? [...value] : undefined));
}

describe('customer information', () => {
  it.each(PLACES.map((place, index) => [index, place] as const))(
    'never leaves raw, in requests, logs, cookies or tables, from place %d',
    async (index, place) => {
      const remembering = fc.record({
        rememberCustomer: fc.boolean(),
        deadLetters: fc.constantFrom('bigquery', undefined),
        logToBigQuery: fc.boolean(),
        onDenied: fc.constantFrom('anonymous', 'limited', 'skip'),
        consentMode: fc.constantFrom('always', 'required'),
        defaultCallingCode: fc.constantFrom('49', undefined),
      });
      const names = { deadLetterDataset: 'd', deadLetterTable: 't', logDataset: 'd', logTable: 'l' };
      const property = fc.asyncProperty(customer, remembering, (who, given) =>
        expectNothingRaw(who, place(who), { ...names, ...given }),
      );
      await fuzz(`privacy ${index}`, 500, property);
    },
    UNHURRIED,
  );

  it(
    'never leaves raw, whatever the fields hold',
    async () => {
      const place = PLACES[0] as (who: Customer) => EventInput;
      const property = fc.asyncProperty(customer, fields, (who, given) =>
        expectNothingRaw(who, place(who), given),
      );
      await fuzz('privacy and fields', 500, property);
    },
    UNHURRIED,
  );
});
