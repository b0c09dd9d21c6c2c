import { Object } from './apis.ts';
import type { Explicit } from './explicit.ts';
import { listOf, parsed, recordOf, textOf, type Values } from './values.ts';

/** A row of one of the tag's tables of parameters. */
interface Row {
  readonly name: string | undefined;
  readonly value: string | undefined;
}

/** Adds the values that the user has set in the tag's fields, and leaves out what the user does not want mapped. */
export function addFieldValues(explicit: Explicit, event: Values): void {
  if (data.customizeEvent) addRows(explicit.sed, data.serverEventTable);
  if (data.customizeCustomer) {
    if (data.skipCustomerData) withhold('user_data user_id client_id');
    if (data.skipCustomerData) explicit.ud = {};
    addObject(explicit.ud, parsed(data.customerObject));
    addRows(explicit.ud, data.customerTable);
  }
  if (data.actionSource === 'app') {
    addObject(explicit.ad, parsed(data.appDataObject));
    addRows(explicit.ad, data.appDataTable);
  }
  if (data.customizeCommerce) {
    if (data.skipCommerceData) withhold('value currency transaction_id search_term items custom_properties');
    explicit.cd = data.skipCommerceData ? {} : withPrefixed(explicit.cd);
    addObject(explicit.cd, parsed(data.customDataObject));
    addRows(explicit.cd, data.customDataTable);
  }

  function withhold(keys: string): void {
    for (const key of keys.split(' ')) event[key] = undefined;
  }

  /** The parameters that begin with the user's prefix, under those that are there already. */
  function withPrefixed(values: Values): Values {
    const prefix = textOf(data.customDataPrefix);
    const all: Values = {};
    for (const key of Object.keys(event)) {
      const name = prefix && key.indexOf(prefix) === 0 ? key.slice(prefix.length) : '';
      if (name) all[name] = event[key];
    }
    addObject(all, values);
    return all;
  }

  function addObject(values: Values, object: unknown): void {
    for (const entry of Object.entries(recordOf(object))) {
      if (entry[1] !== undefined && entry[1] !== null && entry[1] !== '') values[entry[0]] = entry[1];
    }
  }

  /** A name with a dot is that of a member: `original_event_data.order_id`, `extinfo.4`. */
  function addRows(values: Values, rows: readonly Row[] | undefined): void {
    for (const given of listOf(rows)) {
      const row = recordOf(given);
      const path = (textOf(row.name) || '').split('.');
      const name = path[0] as string;
      if (path[1]) values[name] = recordOf(parsed(values[name]));
      const target = path[1] ? (values[name] as Values) : values;
      if (name && row.value !== undefined && row.value !== '') target[path[1] || name] = row.value;
    }
  }
}
