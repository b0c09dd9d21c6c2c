import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent, sha256 } from './tag.ts';

/** Makes the tag repair event data that needs no repair. */
const WRONG = { brand: [null] };

const text = fc.string({ minLength: 1, maxLength: 20 }).filter(value => value.trim() !== '');
const optional = <T>(values: Readonly<Record<string, fc.Arbitrary<T>>>) =>
  fc.record(values, { requiredKeys: [] });

const item = optional<unknown>({
  item_id: text,
  item_name: text,
  item_brand: text,
  item_category: text,
  price: fc.integer(),
  quantity: fc.nat(9),
});

const ga4Event: fc.Arbitrary<EventInput> = optional<unknown>({
  event_name: fc.constantFrom('page_view', 'purchase', 'begin_checkout', 'quiz'),
  event_id: text,
  page_location: fc.webUrl(),
  page_referrer: text,
  ip_override: fc.oneof(fc.ipV4(), fc.ipV6()),
  user_agent: text,
  user_id: text,
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  currency: fc.constantFrom('EUR', 'usd'),
  transaction_id: text,
  items: fc.array(item, { maxLength: 3 }),
  user_data: optional<unknown>({
    email: fc.emailAddress(),
    phone_number: text,
    address: optional({ first_name: text, city: text, region: text, postal_code: text, country: text }),
  }),
});

describe('readEventData', () => {
  it('repairs nothing in event data as GA4 makes it', async () => {
    await fc.assert(
      fc.asyncProperty(ga4Event, async event => {
        expect(await mapEvent({ ...event, ...WRONG })).toEqual(await mapEvent(event));
      }),
      { numRuns: 200 },
    );
  });

  it('reads numbers where texts belong', async () => {
    const event = await mapEvent({
      event_id: 1,
      user_id: 3,
      transaction_id: 4,
      search_term: 5,
    });
    expect(event).toMatchObject({
      event_id: '1',
      user_data: { external_id: sha256('3') },
      custom_data: { order_id: '4', search_string: '5' },
    });
  });

  it('leaves out what is blank or no text', async () => {
    const event = await mapEvent({
      page_location: ' ',
      page_referrer: '',
      user_agent: null,
      user_id: ['a', 'b'],
      search_term: true,
    });
    expect(event).toEqual({
      event_name: 'PageView',
      event_time: 1767225600,
      action_source: 'website',
      user_data: {},
    });
  });

  it.each([
    'text',
    5,
    null,
    [],
    ['a@b.cd'],
    true,
    { address: 'Main St' },
    { address: null },
    { address: [] },
  ])('survives user_data %j', async user_data => {
    expect((await mapEvent({ user_data })).user_data).toEqual({});
  });

  it.each([{ first_name: 'Mary' }, [{ first_name: 'Mary' }], { 0: { first_name: 'Mary' } }])(
    'reads the address %j',
    async address => {
      expect((await mapEvent({ user_data: { address } })).user_data).toEqual({ fn: sha256('mary') });
    },
  );
});
