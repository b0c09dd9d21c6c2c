import { JSON, Object } from './apis.ts';
import { adaptCommerce } from './commerce-options.ts';
import { normalizeCurrency } from './currency.ts';
import type { EventData } from './event-data.ts';
import { addItems } from './items.ts';
import { addMetaCustomData } from './meta-custom-data.ts';
import { parsed, recordOf, type Values } from './values.ts';

/**
 * `custom_data` of the server event; `undefined` if there is nothing in it. Nothing is made up: no currency and no value
 * unless the user asks for them. 0 is a value.
 */
export function customData(event: EventData, name: string): Values | undefined {
  const custom: Values = {
    value: event.value,
    currency: event.currency && normalizeCurrency(event.currency),
    order_id: event.transaction_id,
    search_string: event.search_term,
  };
  if (event.items) addItems(custom, event.items, name);
  if (event.custom_properties) addProperties(custom, event);
  if (data.customizeCommerce) adaptCommerce(custom, event);
  if (event.explicit) addMetaCustomData(custom, event.explicit.cd);
  return JSON.stringify(custom) === '{}' ? undefined : custom;
}

/** Adds the members of `custom_properties`, an object, also as JSON, that are not there yet. */
function addProperties(custom: Values, event: EventData): void {
  const properties: Values = {};
  addMetaCustomData(properties, recordOf(parsed(event.custom_properties)));
  for (const key of Object.keys(properties)) {
    if (custom[key] === undefined) custom[key] = properties[key];
  }
}
