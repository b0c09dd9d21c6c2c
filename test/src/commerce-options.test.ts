import { describe, expect, it } from 'vitest';
import { type EventInput, type FieldInput, mapEvent } from './tag.ts';

/** `custom_data` of two shirts, or of what else is given. */
async function customData(fields: FieldInput, event: EventInput = {}): Promise<unknown> {
  const items = [
    { item_id: 'A', sku: 'a-1', price: 10.1, quantity: 2 },
    { item_id: 'B', sku: ' ', item_category: 'Shirts', item_category3: 'Red', price: 0.2 },
  ];
  const eventData = { event_name: 'add_to_cart', items, ...event };
  return (await mapEvent(eventData, { customizeCommerce: true, ...fields })).custom_data;
}

const CONTENTS = [
  { id: 'A', item_price: 10.1, quantity: 2 },
  { id: 'B', item_price: 0.2, category: 'Shirts' },
];
const UNCHANGED = { contents: CONTENTS, content_ids: ['A', 'B'], content_type: 'product' };

describe('adaptCommerce', () => {
  it('changes nothing unless the user wants it', async () => {
    expect(await customData({})).toEqual(UNCHANGED);
    const fields = {
      itemIdKey: 'sku',
      contentType: 'product_group',
      valueFromItems: true,
      defaultCurrency: 'EUR',
    };
    expect(await customData({ ...fields, customizeCommerce: false })).toEqual(UNCHANGED);
  });

  it('takes the id from the first of the keys that an item has', async () => {
    expect(await customData({ itemIdKey: 'nothing, sku' })).toEqual({
      ...UNCHANGED,
      contents: [{ ...CONTENTS[0], id: 'a-1' }, CONTENTS[1]],
      content_ids: ['a-1', 'B'],
    });
  });

  it('puts prefix and suffix around each id', async () => {
    expect(await customData({ itemIdPrefix: 'shop_', itemIdSuffix: '_EU' })).toEqual({
      ...UNCHANGED,
      contents: [
        { ...CONTENTS[0], id: 'shop_A_EU' },
        { ...CONTENTS[1], id: 'shop_B_EU' },
      ],
      content_ids: ['shop_A_EU', 'shop_B_EU'],
    });
  });

  it('calls the items product groups', async () => {
    expect(await customData({ contentType: 'product_group' })).toEqual({
      ...UNCHANGED,
      content_type: 'product_group',
    });
  });

  it('joins the levels of the category, of a single item also for the event', async () => {
    const contents = [CONTENTS[0], { ...CONTENTS[1], category: 'Shirts > Red' }];
    expect(await customData({ categoryTree: true })).toEqual({ ...UNCHANGED, contents });
    const items = [{ item_id: 'A', item_category2: 'Red', item_category5: 'XL' }];
    expect(await customData({ categoryTree: true }, { items })).toEqual({
      contents: [{ id: 'A', category: 'Red > XL' }],
      content_ids: ['A'],
      content_type: 'product',
      content_category: 'Red > XL',
    });
  });

  it('adds up the prices to a value, unless there is one', async () => {
    expect(await customData({ valueFromItems: true })).toEqual({ ...UNCHANGED, value: 20.4 });
    expect(await customData({ valueFromItems: true }, { value: 0 })).toEqual({ ...UNCHANGED, value: 0 });
  });

  it.each([
    ['eur', 'EUR'],
    ['Euro', undefined],
    [' ', undefined],
  ])('takes the default currency %j as %s, unless there is one', async (defaultCurrency, currency) => {
    expect(await customData({ defaultCurrency })).toEqual({ ...UNCHANGED, currency });
    expect(await customData({ defaultCurrency }, { currency: 'USD' })).toEqual({
      ...UNCHANGED,
      currency: 'USD',
    });
  });

  it('reads each item beside its own content, though one with neither id nor name is left out', async () => {
    const items = [
      { price: 1, sku: 'none' },
      { item_id: 'A', sku: 'a-1' },
    ];
    expect(await customData({ itemIdKey: 'sku' }, { items })).toEqual({
      contents: [{ id: 'a-1' }],
      content_ids: ['a-1'],
      content_type: 'product',
    });
  });

  it('asks nothing of an event without items', async () => {
    const fields = {
      itemIdPrefix: 'x',
      contentType: 'product_group',
      categoryTree: true,
      valueFromItems: true,
    };
    expect(await customData(fields, { items: [] })).toBeUndefined();
  });
});
