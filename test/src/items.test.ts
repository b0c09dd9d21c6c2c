import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

async function itemsOf(items: unknown, name = 'add_to_cart'): Promise<unknown> {
  return (await mapEvent({ event_name: name, items })).custom_data;
}

describe('addItems', () => {
  it('gives contents, their ids and their type', async () => {
    const item = {
      item_id: 'SKU-1',
      item_name: 'Shirt',
      item_brand: 'Acme',
      item_category: 'Shirts',
      item_variant: 'red',
      index: 1,
      price: 19.99,
      quantity: 2,
    };
    expect(await itemsOf([item])).toEqual({
      contents: [
        { id: 'SKU-1', quantity: 2, item_price: 19.99, title: 'Shirt', brand: 'Acme', category: 'Shirts' },
      ],
      content_ids: ['SKU-1'],
      content_type: 'product',
      content_name: 'Shirt',
      content_category: 'Shirts',
    });
  });

  it.each(['purchase', 'begin_checkout'])('counts the pieces of %s', async name => {
    const items = [{ item_id: 'A', quantity: 2 }, { item_id: 'B' }, { item_id: 'C', quantity: '3' }];
    expect(await itemsOf(items, name)).toEqual({
      contents: [{ id: 'A', quantity: 2 }, { id: 'B' }, { id: 'C', quantity: 3 }],
      content_ids: ['A', 'B', 'C'],
      content_type: 'product',
      num_items: 6,
    });
  });

  it('keeps a price of 0', async () => {
    expect(await itemsOf([{ item_id: 'A', price: 0 }])).toEqual({
      contents: [{ id: 'A', item_price: 0 }],
      content_ids: ['A'],
      content_type: 'product',
    });
  });

  it('gives ids as text and numbers as numbers, whatever the site sent', async () => {
    expect(await itemsOf({ 0: { item_id: 17, item_name: 5, price: '19.90', quantity: 'two' } })).toEqual({
      contents: [{ id: '17', item_price: 19.9, title: '5' }],
      content_ids: ['17'],
      content_type: 'product',
      content_name: '5',
    });
  });

  it.each([-1, 1.5, '1.5', 'two', null, {}])('leaves out the quantity %j', async quantity => {
    expect(await itemsOf([{ item_id: 'A', quantity }])).toEqual({
      contents: [{ id: 'A' }],
      content_ids: ['A'],
      content_type: 'product',
    });
  });

  it('leaves out items that nothing names', async () => {
    expect(await itemsOf([null, 5, 'A', [], {}, { item_id: ' ' }, { item_name: 'Cap' }])).toEqual({
      contents: [{ id: 'Cap', title: 'Cap' }],
      content_ids: ['Cap'],
      content_type: 'product',
      content_name: 'Cap',
    });
  });

  it.each([[[null, { item_id: 'A' }]], [[{ item_id: 'A' }, null]]])('survives null in %j', async items => {
    expect(await itemsOf(items)).toEqual({
      contents: [{ id: 'A' }],
      content_ids: ['A'],
      content_type: 'product',
    });
  });

  it.each([[], {}, 'SKU-1', 5, true, null, [{}], [[[]]]])('adds nothing for %j', async items => {
    expect(await itemsOf(items)).toBeUndefined();
  });
});
