import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent } from './tag.ts';

async function customData(eventData: EventInput): Promise<unknown> {
  return (await mapEvent(eventData)).custom_data;
}

describe('customData', () => {
  it('is left out when there is nothing in it', async () => {
    expect(Object.keys(await mapEvent({}))).not.toContain('custom_data');
  });

  it.each([
    [0, 0],
    [12.5, 12.5],
    ['142.52', 142.52],
    ['0', 0],
    [-3, -3],
  ])('takes the value %j as the number %j', async (value, expected) => {
    expect(await customData({ value })).toEqual({ value: expected });
  });

  it.each(['', ' ', 'abc', null, true, {}, [5], 'Infinity'])('drops the value %j', async value => {
    expect(await customData({ value, currency: 'EUR' })).toEqual({ currency: 'EUR' });
  });

  it('makes up neither value nor currency of a purchase', async () => {
    expect(await customData({ event_name: 'purchase', transaction_id: 'T-1' })).toEqual({ order_id: 'T-1' });
  });

  it.each([{ quiz: 'colours', score: 0 }, '{"quiz":"colours","score":0}'])(
    'adds custom_properties given as %j',
    async custom_properties => {
      expect(await customData({ custom_properties })).toEqual({ quiz: 'colours', score: 0 });
    },
  );

  it('lets parameters of GA4 beat custom_properties', async () => {
    expect(await customData({ value: 1, custom_properties: { value: 2, currency: 'EUR' } })).toEqual({
      value: 1,
      currency: 'EUR',
    });
  });

  it.each(['[object Object]', 'x', 5, true, '"text"'])(
    'ignores custom_properties %j',
    async custom_properties => {
      expect(await customData({ custom_properties })).toBeUndefined();
    },
  );
});
