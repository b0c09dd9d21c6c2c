import { JSON, Object } from './apis.ts';
import { normalizeCurrency } from './currency.ts';
import { listOf, numberOf, recordOf, textOf, type Values } from './values.ts';

/**
 * Adds the custom data that the site has set for Meta: numbers as numbers, lists also when given as JSON, and
 * everything else unchanged. What is unusable leaves GA4's value in place.
 *
 * @param own What came as `x-fb-cd-*`.
 */
export function addMetaCustomData(custom: Values, own: Values): void {
  const readers: { readonly [key: string]: (value: unknown) => unknown } = {
    value: numberOf,
    num_items: numberOf,
    predicted_ltv: numberOf,
    net_revenue: numberOf,
    currency: value => normalizeCurrency(textOf(value) || ''),
    contents: contentsOf,
    content_ids: idsOf,
  };
  for (const key of Object.keys(own)) {
    const read = readers[key];
    const value = read ? read(own[key]) : own[key];
    if (value !== undefined && value !== null) custom[key] = value;
  }
}

/** Objects with an id: for anything else in the list Meta refuses the whole event (meta-capi.md, 6.3). */
function contentsOf(value: unknown): unknown[] | undefined {
  return unlessEmpty(listOf(parseList(value)).filter(content => textOf(recordOf(content).id)));
}

/** Texts: a list, or a single id. */
function idsOf(value: unknown): unknown[] | undefined {
  return unlessEmpty(
    listOf(parseList(value))
      .map(textOf)
      .filter(id => id !== undefined),
  );
}

function unlessEmpty(list: unknown[]): unknown[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Reads a list from JSON. Other texts stay: as a number, a long id would lose its last digits. */
function parseList(value: unknown): unknown {
  const isList = typeof value === 'string' && value.trim().charAt(0) === '[';
  return isList ? JSON.parse(value) : value;
}
