import { MAX_ITEMS, readNumber, setFirst } from './choices.ts';
import type { Parameters } from './query.ts';

/** Item keys by the two characters that a part starts with (ga4-event-data.md, 2.4). */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['id', 'item_id'],
  ['nm', 'item_name'],
  ['br', 'item_brand'],
  ['va', 'item_variant'],
  ['ca', 'item_category'],
  ['c2', 'item_category2'],
  ['c3', 'item_category3'],
  ['c4', 'item_category4'],
  ['c5', 'item_category5'],
  ['pr', 'price'],
  ['qt', 'quantity'],
  ['lp', 'index'],
  ['ds', 'discount'],
  ['lo', 'location_id'],
  ['ln', 'item_list_name'],
  ['li', 'item_list_id'],
  ['af', 'affiliation'],
  ['cp', 'coupon'],
  ['pi', 'promotion_id'],
  ['pn', 'promotion_name'],
  ['cn', 'creative_name'],
  ['cs', 'creative_slot'],
]);

const NUMERIC: ReadonlySet<string> = new Set(['pr', 'qt', 'lp', 'ds']);

const NAMES: ReadonlySet<string> = new Set(Array.from({ length: MAX_ITEMS }, (_, index) => `pr${index + 1}`));

/** Whether a parameter is one of the items, `pr1` to `pr200`. */
export function isItem(name: string): boolean {
  return NAMES.has(name);
}

/** Reads all items, in the order of their numbers. */
export function readItems(parameters: Parameters): Record<string, unknown>[] {
  return [...parameters]
    .filter(([name]) => isItem(name))
    .sort(([a], [b]) => Number(a.slice(2)) - Number(b.slice(2)))
    .map(([, text]) => readItem(text));
}

/** Reads `idSKU-1~pr19.9~k0size~v0M`: keys in the order of the parts, `k0` names the value `v0`. */
function readItem(text: string): Record<string, unknown> {
  const customKeys = new Map<string, string>();
  const item = new Map<string, unknown>();
  for (const part of splitParts(text)) {
    const code = part.slice(0, 2);
    const rest = part.slice(2);
    if (/^k[0-9A-Q]$/.test(code)) customKeys.set(`v${code.charAt(1)}`, rest);
    const key = KEYS.get(code) ?? customKeys.get(code);
    const value = NUMERIC.has(code) ? readNumber(rest) : rest;
    if (key !== undefined && value !== undefined) setFirst(item, key, value);
  }
  return Object.fromEntries(item);
}

/** Splits at `~`; a doubled one is a `~` of the value. */
function splitParts(text: string): string[] {
  const parts = [''];
  for (const piece of text.split(/(~~?)/)) {
    if (piece === '~') parts.push('');
    else parts.push((parts.pop() ?? '') + (piece === '~~' ? '~' : piece));
  }
  return parts;
}
