import { getAllEventData, JSON, Object } from './apis.ts';
import { type MetaKeys, metaKeys } from './meta-keys.ts';
import { type Entry, entryOf, listOf, numberOf, recordOf, textOf, type Values } from './values.ts';

/** One of GA4's items, with the members that the tag reads. */
export interface Item {
  readonly item_id?: string;
  readonly item_name?: string;
  readonly item_brand?: string;
  readonly item_category?: string;
  readonly price?: number;
  readonly quantity?: number;
}

/** GA4's `user_data.address`. */
export interface Address {
  readonly first_name?: Entry;
  readonly sha256_first_name?: Entry;
  readonly last_name?: Entry;
  readonly sha256_last_name?: Entry;
  readonly city?: Entry;
  readonly region?: Entry;
  readonly postal_code?: Entry;
  readonly country?: Entry;
}

/** GA4's `user_data`, under the names of Google's common event data and of gtag.js. */
export interface UserData {
  readonly email_address?: Entry;
  readonly email?: Entry;
  readonly sha256_email_address?: Entry;
  readonly phone_number?: Entry;
  readonly phone?: Entry;
  readonly sha256_phone_number?: Entry;
  readonly address?: Address;
}

/** Event data with the types that the tag relies on. No string is blank. */
export interface EventData extends Values {
  readonly event_name?: string;
  readonly event_id?: string;
  readonly 'x-fb-event_id'?: string;
  readonly eventID?: string;
  readonly eventId?: string;
  readonly unique_event_id?: string;
  readonly transaction_id?: string;
  readonly user_id?: string;
  readonly page_location?: string;
  readonly page_referrer?: string;
  readonly ip_override?: string;
  readonly user_agent?: string;
  readonly currency?: string;
  readonly search_term?: string;
  readonly 'x-ga-gcs'?: string;
  readonly value?: number;
  readonly items?: readonly Item[];
  readonly user_data?: UserData;
  /** What is there for Meta's own tag, sorted; `undefined` if nothing is. Hides an event parameter of this name. */
  readonly meta?: MetaKeys;
}

/** Finds a text that is of another type or blank, in the JSON of event data. */
const WRONG_TEXT =
  '"(?:event_name|event_id|x-fb-event_id|eventID|eventId|unique_event_id|transaction_id|user_id|page_location|' +
  'page_referrer|ip_override|user_agent|currency|search_term|x-ga-gcs|item_id|item_name|item_brand|item_category|' +
  'email_address|email|sha256_email_address|phone_number|phone|sha256_phone_number|first_name|sha256_first_name|' +
  'last_name|sha256_last_name|city|region|postal_code|country)":(?:[^"]|"\\s{0,99}")';

/** Finds a number that is of another type. */
const WRONG_NUMBER = '"(?:value|price|quantity)":[^0-9-]';

/** Finds a list or an object that is of another type, and `null` in a list. */
const WRONG_SHAPE = '"items":[^[]|"(?:user_data|address)":(?:[^{]|{"0")|[,[]null';

/**
 * Reads event data into a form that can be relied on.
 *
 * Anything may be in it: other clients, page code and visitors write there. GA4's client, however, gets nearly every
 * type right, so a native search decides whether there is anything to repair at all. GTM interprets the tag anew for
 * each event: to check every value where it is read made up most of its steps.
 */
export function readEventData(): EventData {
  const text = JSON.stringify(getAllEventData()) || '{}';
  const event = JSON.parse(text) as Values;
  if (text.match(WRONG_TEXT) || text.match(WRONG_NUMBER) || text.match(WRONG_SHAPE)) repair(event);
  event.meta = text.indexOf('"x-fb-') < 0 ? undefined : metaKeys(event);
  return event;
}

/** Makes of every member what its type says, or `undefined`. */
function repair(event: Values): void {
  repairMembers(event, textOf);
  if (event.items) event.items = listOf(event.items).map(item => repairMembers(recordOf(item), textOf));
  if (event.user_data) event.user_data = repairUser(recordOf(event.user_data));
}

/** The address may also be an array, which arrives as `{0: …}`; the first is taken. */
function repairUser(user: Values): Values {
  const address = recordOf(user.address);
  user.address = repairMembers(address[0] ? recordOf(address[0]) : address, entryOf);
  return repairMembers(user, entryOf);
}

/** What belongs in a member, the patterns know: they find a made-up member of the wrong type. */
function repairMembers(values: Values, readText: (value: unknown) => unknown): Values {
  for (const key of Object.keys(values)) {
    const isText = ('"' + key + '":0').match(WRONG_TEXT);
    const isNumber = ('"' + key + '":""').match(WRONG_NUMBER);
    if (isText) values[key] = readText(values[key]);
    if (isNumber) values[key] = numberOf(values[key]);
  }
  return values;
}
