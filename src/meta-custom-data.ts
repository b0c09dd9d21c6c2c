import { Object } from './apis.ts';
import { normalizeCurrency } from './currency.ts';
import { countOf, listOf, numberOf, parsed, recordOf, textOf, type Values } from './values.ts';

/** Makes of a value what Meta takes, or `undefined`. */
export type Reader = (value: unknown) => unknown;

/**
 * Adds the custom data that comes under Meta's names: numbers as numbers, lists also when given as JSON, and what Meta has
 * no type for unchanged. What is unusable leaves the value that is there in place.
 */
export function addMetaCustomData(custom: Values, own: Values): void {
  const delivery = wordOf('in_store|curbside|home_delivery');
  const readers: { readonly [key: string]: Reader } = {
    value: numberOf,
    num_items: countOf,
    predicted_ltv: numberOf,
    net_revenue: numberOf,
    currency: value => normalizeCurrency(textOf(value) || ''),
    contents: contentsOf,
    content_ids: idsOf,
    content_type: wordOf('product|product_group|hotel|flight|destination|vehicle|home_listing'),
    content_name: textOf,
    content_category: textOf,
    order_id: textOf,
    search_string: textOf,
    item_number: textOf,
    status: value => (typeof value === 'boolean' ? value : textOf(value)),
    delivery_category: delivery,
    customer_segmentation: segmentOf,
  };
  for (const key of Object.keys(own)) {
    const read = readers[key];
    const value = read ? read(own[key]) : own[key];
    if (value !== undefined && value !== null) custom[key] = value;
  }

  /** Objects with an id: for anything else in the list Meta refuses the whole event (meta-capi.md, 6.3). */
  function contentsOf(value: unknown): unknown[] | undefined {
    const contents = listOf(parsed(value)).map(item => contentOf(recordOf(item)));
    return unlessEmpty(contents.filter(content => content.id));
  }

  /** The members that Meta and its SDK know. */
  function contentOf(given: Values): Values {
    return {
      id: textOf(given.id),
      quantity: countOf(given.quantity),
      item_price: numberOf(given.item_price),
      title: textOf(given.title),
      description: textOf(given.description),
      brand: textOf(given.brand),
      category: textOf(given.category),
      delivery_category: delivery(given.delivery_category),
    };
  }

  /** Texts: a list, or a single id. */
  function idsOf(value: unknown): unknown[] | undefined {
    const ids = listOf(parsed(value)).map(textOf);
    return unlessEmpty(ids.filter(id => id !== undefined));
  }

  function unlessEmpty(list: unknown[]): unknown[] | undefined {
    return list.length > 0 ? list : undefined;
  }
}

/** Reads one of the words that a pattern matches. */
export function wordOf(pattern: string): (value: unknown) => string | undefined {
  return value => {
    const text = textOf(value) || '';
    return text.match('^(?:' + pattern + ')$') ? text : undefined;
  };
}

/** Reads who the customer is to the business: `customer_segmentation` (server event parameters). */
export function segmentOf(value: unknown): string | undefined {
  return wordOf(
    '(?:new|existing)_customer_to_(?:business|business_line|product_area|medium)|customer_in_loyalty_program',
  )(value);
}
