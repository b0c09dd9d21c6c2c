import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../template/fields.ts';
import { runTag } from './tag.ts';

/** The keys that the tag reads, so that chance finds them. */
const KEYS = [
  ...['event_name', 'event_id', 'eventID', 'event_time', 'timestamp_micros', 'transaction_id', 'user_id'],
  ...['page_location', 'page_referrer', 'ip_override', 'user_agent', 'currency', 'value', 'search_term'],
  ...['items', 'user_data', 'custom_properties', 'consent_state', 'x-ga-gcs', 'meta'],
  ...[
    'x-fb-event_id',
    'x-fb-ud-em',
    'x-fb-ud-db',
    'x-fb-ud-country',
    'x-fb-ud-lead_id',
    'x-fb-ck-fbc',
    'x-fb-ck-fbp',
  ],
  ...['x-fb-cd-value', 'x-fb-cd-contents', 'x-fb-cd-content_ids', 'x-fb-cd-currency', 'x-fb-cd-status'],
];
const INNER_KEYS = [
  ...['email', 'email_address', 'phone_number', 'address', 'first_name', 'city', 'region', 'postal_code'],
  ...['country', 'item_id', 'item_name', 'price', 'quantity', 'ad_storage', 'id', '0', '1'],
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    false,
    '',
    ' ',
    'granted',
    'G111',
    'purchase',
    'EUR',
    '[]',
    '{}',
  ),
  fc.constantFrom(
    'https://example.com/?fbclid=a',
    'a@example.com',
    '+49 (0)30 1',
    'US',
    '2/16/1997',
    '0'.repeat(64),
  ),
  fc.double(),
  fc.string(),
  fc.json(),
);
const { value: anything } = fc.letrec(tie => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...INNER_KEYS), fc.string()), tie('value'), { maxKeys: 5 }),
}));
const eventData = fc.dictionary(fc.constantFrom(...KEYS), anything, { maxKeys: 12 });
const fields = fc.record(
  {
    pixelId: anything,
    accessToken: anything,
    testEventCode: anything,
    actionSource: scalar,
    consentMode: scalar,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Data>>;

async function expectOneEnd(event: Readonly<Record<string, unknown>>, given: Partial<Data>): Promise<void> {
  const { error, completions, requests } = await runTag({ eventData: event }, given);
  expect({ error, ends: completions.length }).toEqual({ error: undefined, ends: 1 });
  expect(requests.length).toBeLessThanOrEqual(1);
}

describe('the tag, whatever the event data holds', () => {
  it('never throws and ends exactly once', async () => {
    await fc.assert(
      fc.asyncProperty(eventData, event => expectOneEnd(event, {})),
      { numRuns: 500 },
    );
  });

  it('never throws and ends exactly once, whatever the fields hold too', async () => {
    await fc.assert(fc.asyncProperty(eventData, fields, expectOneEnd), { numRuns: 200 });
  });

  const LONG = 'a1@ .,|:%'.repeat(11_111);
  it.each(KEYS)('survives 100 kB, functions and nested lists in %s', async key => {
    for (const value of [LONG, () => LONG, [[[[LONG]]]], { 0: { 0: LONG } }]) {
      await expectOneEnd({ event_name: 'purchase', [key]: value }, {});
    }
  });
});
