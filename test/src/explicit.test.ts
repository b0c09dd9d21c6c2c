import { describe, expect, it } from 'vitest';
import { type EventInput, type FieldInput, mapEvent, sha256 } from './tag.ts';

/** All places of one parameter, first the one that beats the others. */
const LEVELS: readonly { readonly event?: EventInput; readonly fields?: FieldInput }[] = [
  { fields: { customDataTable: [{ name: 'currency', value: 'AUD' }] } },
  { fields: { customDataObject: { currency: 'BRL' } } },
  { event: { 'x-fb-cd-currency': 'CAD' } },
  { event: { meta_currency: 'DKK' } },
  { event: { currency: 'EUR' } },
  { event: { custom_properties: { currency: 'GBP' } } },
  { fields: { defaultCurrency: 'HUF' } },
];
const EXPECTED = ['AUD', 'BRL', 'CAD', 'DKK', 'EUR', 'GBP', 'HUF'];

function mapFrom(level: number): Promise<{ readonly custom_data?: EventInput }> {
  const levels = LEVELS.slice(level);
  const event = Object.assign({ value: 1 }, ...levels.map(each => each.event));
  const fields = Object.assign(
    { customizeCommerce: true, customDataPrefix: 'meta_' },
    ...levels.map(each => each.fields),
  );
  return mapEvent(event, fields);
}

describe('the order of precedence', () => {
  it.each(EXPECTED.map((currency, level) => [level + 1, currency]))(
    'takes level %d when nothing before it is there',
    async (level, currency) => {
      expect((await mapFrom(Number(level) - 1)).custom_data?.currency).toBe(currency);
    },
  );

  it("falls back to GA4's value when the one that beats it is unusable", async () => {
    const event = { email: 'stape@example.com', user_data: { email: 'ga4@example.com' } };
    expect((await mapEvent({ ...event, 'x-fb-ud-em': 'n/a' })).user_data.em).toBe(sha256('ga4@example.com'));
    expect((await mapEvent(event)).user_data.em).toBe(sha256('stape@example.com'));
  });

  it.each([{ customerTable: [] }, { customerObject: 'text' }, { customerTable: [{}], customerObject: null }])(
    'is not disturbed by %j',
    async fields => {
      const user_data = { email: 'ga4@example.com' };
      expect((await mapEvent({ user_data }, { customizeCustomer: true, ...fields })).user_data).toEqual({
        em: sha256('ga4@example.com'),
      });
    },
  );

  it.each<[FieldInput, EventInput]>([
    [{}, { user_data: {} }],
    [{ customizeEvent: true }, { user_data: {}, event_id: 'e-1' }],
    [{ customizeCustomer: true }, { user_data: { fn: sha256('mary') } }],
    [{ customizeCommerce: true }, { user_data: {}, custom_data: { currency: 'AUD' } }],
  ])('knows the tables only where the box above them is ticked: %j', async (fields, expected) => {
    const tables = {
      serverEventTable: [{ name: 'event_id', value: 'e-1' }],
      customerTable: [{ name: 'fn', value: 'Mary' }],
      customDataTable: [{ name: 'currency', value: 'AUD' }],
      defaultCurrency: 'HUF',
    };
    const event = await mapEvent({}, { ...tables, ...fields });
    const plain = { event_name: 'PageView', event_time: 1767225600, action_source: 'website' };
    expect(event).toEqual({ ...plain, ...expected });
  });
});
