import { JSON, Object } from './apis.ts';
import { translate } from './other-tags.ts';
import { countOf, entryOf, listOf, numberOf, recordOf, textOf, type Values } from './values.ts';
import { webAddress } from './web-address.ts';

/**
 * Finds what is not as the tag relies on, in the JSON of event data: a text that is of another type or blank; a number, a
 * list or an object that is of another type, pieces that cannot be counted, `null` in a list, a URL that does not begin like
 * `https://www.example.com`, and customer information under other names than GA4's.
 *
 * Where a blank follows the colon, which JSON has not, it finds the names of texts alone.
 */
export const WRONG =
  '"(?:event_name|event_id|x-fb-event_id|eventID|eventId|unique_event_id|transaction_id|user_id|client_id|' +
  'page_location|page_referrer|ip_override|user_agent|currency|search_term|x-ga-gcs|x-ga-gcd|item_id|item_name|' +
  'item_brand|item_category|email_address|email|sha256_email_address|phone_number|phone|sha256_phone_number|' +
  'first_name|sha256_first_name|last_name|sha256_last_name|city|region|postal_code|country)":(?:[^"]|"\\s{0,99}")|' +
  '"(?:value|price)":[^0-9 -]|"quantity":(?:[^0-9 ]|\\d{1,99}[.eE])|' +
  '"items":(?:[^[ ]|\\[\\])|"(?:user_data|address)":(?:[^{ ]|{"0")|[,[]null|' +
  '"page_(?:location|referrer)":"(?:[^h]|h[^t]|ht[^t]|htt[^p]|http[^s:]|https[^:]|https?:[^/]|https?:/[^/]|' +
  'https?://[^A-Za-z0-9]|https?://[A-Za-z0-9.-]{1,255}[^A-Za-z0-9.?/#"-])|' +
  '"(?:em|ph|fn|ln|ge|gender|db|date_of_birth|ct|st|state|zp|zip|external_id|fb_login_id|others)":[^ ]';

/**
 * Puts everything where GA4 has it, and makes of every member what its type says, or `undefined`.
 *
 * @param hasOtherNames Whether event data has names of other tags' too.
 */
export function repair(event: Values, hasOtherNames: unknown): void {
  // What belongs in `user_data` under other names; Stape's data tag, TrackingHippo's tag and sites use them, and Meta's.
  const otherNames =
    'em:em ph:ph fn:fn ln:ln ge:ge gender:ge db:db date_of_birth:db ct:ct st:st state:st zp:zp zip:zp ' +
    'external_id:external_id fb_login_id:fb_login_id';
  if (hasOtherNames) translate(event);
  repairMembers(event, textOf);
  event.page_location = webAddress(event.page_location);
  event.page_referrer = webAddress(event.page_referrer);
  if (event.items && isWrong('items', event.items)) event.items = repairItems(listOf(event.items));
  if (event.user_data && isWrong('user_data', event.user_data))
    event.user_data = repairUser(recordOf(event.user_data));

  function repairItems(items: unknown[]): unknown[] | undefined {
    return items.length > 0 ? items.map(item => repairMembers(recordOf(item), textOf)) : undefined;
  }

  /** The address may also be an array, which arrives as `{0: …}`; the first is taken. */
  function repairUser(user: Values): Values {
    const given = recordOf(user.address);
    const address = given[0] ? recordOf(given[0]) : given;
    const others: Values = {};
    for (const pair of otherNames.split(' ')) {
      const names = pair.split(':');
      const to = names[1] as string;
      others[to] = entryOf(user[names[0] as string]) || entryOf(address[names[0] as string]) || others[to];
    }
    user.address = repairMembers(address, entryOf);
    user.others = others;
    return repairMembers(user, entryOf);
  }

  /** Most members are right, and a native search is cheap. */
  function isWrong(key: string, value: unknown): boolean {
    return ('"' + key + '":' + JSON.stringify(value)).match(WRONG) !== null;
  }

  function repairMembers(values: Values, readText: (value: unknown) => unknown): Values {
    for (const key of Object.keys(values)) {
      if (!isWrong(key, values[key])) continue;
      const isText = ('"' + key + '": ').match(WRONG);
      const isNumber = key === 'value' || key === 'price';
      if (isText) values[key] = readText(values[key]);
      if (isNumber) values[key] = numberOf(values[key]);
      if (key === 'quantity') values[key] = countOf(values[key]);
    }
    return values;
  }
}
