import { normalizeCurrency } from './currency.ts';
import type { EventData, Item } from './event-data.ts';
import type { Content } from './items.ts';
import { textOf, type Values } from './values.ts';

/** Changes custom data as the user's fields on commerce want it. */
export function adaptCommerce(custom: Values, event: EventData): void {
  const items = (event.items || []).filter(item => item.item_id || item.item_name);
  if (custom.contents) adaptContents(custom.contents as Content[]);
  const currency = textOf(data.defaultCurrency);
  if (!custom.currency && currency) custom.currency = normalizeCurrency(currency);

  function adaptContents(contents: Content[]): void {
    contents.forEach(adaptContent);
    custom.content_ids = contents.map(content => content.id);
    if (data.contentType === 'product_group') custom.content_type = 'product_group';
    if (!contents[1] && data.categoryTree) custom.content_category = (contents[0] as Content).category;
    if (data.valueFromItems && custom.value === undefined) custom.value = contents.reduce(addPrice, 0);
  }

  /** The user's keys for the id, its prefix and suffix, and all levels of the category. */
  function adaptContent(content: Content, index: number): void {
    const item = items[index] as Item;
    const keys = (textOf(data.itemIdKey) || 'item_id').split(',');
    const id = keys.map(key => textOf(item[key.trim()])).filter(found => found)[0] || content.id;
    content.id = (textOf(data.itemIdPrefix) || '') + id + (textOf(data.itemIdSuffix) || '');
    if (data.categoryTree) content.category = categoriesOf(item).join(' > ') || undefined;
  }

  function categoriesOf(item: Item): (string | undefined)[] {
    const levels = ['', '2', '3', '4', '5'];
    return levels.map(level => textOf(item['item_category' + level])).filter(category => category);
  }

  /** Rounded to a millionth, so that sums of decimal fractions do not show the binary ones that they are. */
  function addPrice(sum: number, content: Content): number {
    const price = (content.item_price || 0) * (content.quantity || 1);
    return require('Math').round((sum + price) * 1000000) / 1000000;
  }
}
