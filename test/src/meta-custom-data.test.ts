import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent } from './tag.ts';

async function customData(own: EventInput, rest: EventInput = {}): Promise<unknown> {
  const keys = Object.entries(own).map(([key, value]) => [`x-fb-cd-${key}`, value]);
  return (await mapEvent({ ...rest, ...Object.fromEntries(keys) })).custom_data;
}

describe('addMetaCustomData', () => {
  it('passes every key, its type kept', async () => {
    const own = {
      content_name: 'Shirts',
      status: false,
      delivery_category: 'in_store',
      make: 'Acme',
      score: 0,
    };
    expect(await customData(own)).toEqual(own);
  });

  it.each([
    [true, true],
    ['paid', 'paid'],
    [1, '1'],
  ])('reads the status %j as %j', async (status, expected) => {
    expect(await customData({ status })).toEqual({ status: expected });
  });

  it('drops a status that is neither text nor yes or no', async () => {
    expect(await customData({ status: {} })).toBeUndefined();
  });

  it('gives numbers as numbers', async () => {
    expect(await customData({ value: '1.5', num_items: '0', predicted_ltv: 7, net_revenue: ' 2 ' })).toEqual({
      value: 1.5,
      num_items: 0,
      predicted_ltv: 7,
      net_revenue: 2,
    });
  });

  it.each([
    '[{"id":"A","quantity":1}]',
    [{ id: 'A', quantity: 1 }],
    [{ id: 'A', quantity: 1 }, {}, 'B', null],
  ])('reads contents from %j', async contents => {
    expect(await customData({ contents })).toEqual({ contents: [{ id: 'A', quantity: 1 }] });
  });

  it.each([
    ['["A","B"]', ['A', 'B']],
    [
      ['A', 5],
      ['A', '5'],
    ],
    ['A', ['A']],
    ['17', ['17']],
    ['12345678901234567890', ['12345678901234567890']],
    [' ["A"]', ['A']],
    [['A', null, {}, ' '], ['A']],
  ])('reads content_ids from %j', async (content_ids, expected) => {
    expect(await customData({ content_ids })).toEqual({ content_ids: expected });
  });

  it("beats GA4's parameters", async () => {
    const rest = { value: 1, currency: 'USD', items: [{ item_id: 'A' }] };
    expect(await customData({ value: 2, currency: 'eur', content_type: 'product_group' }, rest)).toEqual({
      value: 2,
      currency: 'EUR',
      contents: [{ id: 'A' }],
      content_ids: ['A'],
      content_type: 'product_group',
    });
  });

  it("leaves GA4's in place where it is unusable", async () => {
    const rest = { value: 1, currency: 'USD', items: [{ item_id: 'A' }] };
    const own = {
      value: 'abc',
      currency: '€',
      contents: '[object Object]',
      content_ids: [],
      content_type: null,
    };
    expect(await customData(own, rest)).toEqual(await customData({}, rest));
  });
});
