import { JSON, Object } from './apis.ts';
import { normalizeCurrency } from './currency.ts';
import type { EventData } from './event-data.ts';
import { addItems } from './items.ts';
import { addMetaCustomData } from './meta-custom-data.ts';
import { recordOf, type Values } from './values.ts';

/**
 * `custom_data` of the server event; `undefined` if there is nothing in it. Nothing is made up: no default currency, no
 * default value. 0 is a value.
 *
 * A key of Meta's own (`x-fb-cd-…`) beats GA4's parameter, which beats `custom_properties`.
 */
export function customData(event: EventData, name: string): Values | undefined {
  const custom: Values = {
    value: event.value,
    currency: event.currency && normalizeCurrency(event.currency),
    order_id: event.transaction_id,
    search_string: event.search_term,
  };
  if (event.items) addItems(custom, event.items, name);
  if (event.custom_properties) addProperties(custom, event.custom_properties);
  if (event.meta) addMetaCustomData(custom, event.meta.cd);
  return JSON.stringify(custom) === '{}' ? undefined : custom;
}

/** Adds the members of an object, also as JSON, that are not there yet. */
function addProperties(custom: Values, given: unknown): void {
  const properties = recordOf(typeof given === 'string' ? JSON.parse(given) : given);
  for (const key of Object.keys(properties)) {
    if (custom[key] === undefined) custom[key] = properties[key];
  }
}
