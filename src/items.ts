import { normalizeCurrency } from './currency.ts';
import type { Item } from './event-data.ts';
import { textOf, type Values } from './values.ts';

/** One of Meta's `contents`. */
export interface Content {
  id: string | undefined;
  readonly quantity: number | undefined;
  readonly item_price: number | undefined;
  readonly title: string | undefined;
  readonly brand: string | undefined;
  category: string | undefined;
}

/**
 * Adds `contents`, `content_ids`, `content_type` and, for the events for which Meta documents it, `num_items`; of a single
 * item also its name and category. In GA4 an item without a quantity is one piece.
 */
export function addItems(custom: Values, items: readonly Item[], name: string): void {
  const contents: Content[] = items.map(item => ({
    id: item.item_id || item.item_name,
    quantity: item.quantity,
    item_price: item.price,
    title: item.item_name,
    brand: item.item_brand,
    category: item.item_category,
  }));
  const ids = contents.map(content => content.id);
  if (ids.indexOf(undefined) >= 0) {
    // Items with neither id nor name are left out: Meta is reported to refuse the whole event for one (meta-capi.md, 6.3).
    const named = items.filter(item => item.item_id || item.item_name);
    if (named[0]) addItems(custom, named, name);
    return;
  }
  custom.contents = contents;
  custom.content_ids = ids;
  custom.content_type = 'product';
  if (name === 'Purchase' || name === 'InitiateCheckout')
    custom.num_items = contents.reduce((sum, content) => sum + (content.quantity || 1), 0);
  if (!custom.currency) custom.currency = normalizeCurrency(textOf((items[0] as Item).currency) || '');
  if (!contents[1]) {
    const single = contents[0] as Content;
    custom.content_name = single.title;
    custom.content_category = single.category;
  }
}
