import type { Item } from './event-data.ts';
import type { Values } from './values.ts';

/** One of Meta's `contents`. */
interface Content {
  readonly id: string | undefined;
  readonly quantity: number | undefined;
  readonly item_price: number | undefined;
  readonly title: string | undefined;
  readonly brand: string | undefined;
  readonly category: string | undefined;
}

/**
 * Adds `contents`, `content_ids`, `content_type` and, for the events for which Meta documents it, `num_items`. Items with
 * neither id nor name are left out, since Meta is reported to refuse the whole event for one (meta-capi.md, 6.3).
 */
export function addItems(custom: Values, items: readonly Item[], name: string): void {
  const contents = items.filter(item => item.item_id || item.item_name).map(contentOf);
  if (contents.length === 0) return;
  custom.contents = contents;
  custom.content_ids = contents.map(content => content.id);
  custom.content_type = 'product';
  if (name === 'Purchase' || name === 'InitiateCheckout') custom.num_items = contents.reduce(addPieces, 0);
}

function contentOf(item: Item): Content {
  return {
    id: item.item_id || item.item_name,
    quantity: item.quantity,
    item_price: item.price,
    title: item.item_name,
    brand: item.item_brand,
    category: item.item_category,
  };
}

/** In GA4 an item without a quantity is one piece. */
function addPieces(sum: number, content: Content): number {
  return sum + (content.quantity || 1);
}
