import { Object } from './apis.ts';
import type { Explicit } from './explicit.ts';
import { recordOf, type Values } from './values.ts';

/**
 * Finds an event parameter that another tag reads and GA4 does not send, in the names of all, joined by blanks; and one
 * that is called as the tag calls what it has collected of these.
 */
export const OTHER_NAMES =
  '(?:^| )(?:x-fb-|(?:email|phone|firstName|FirstName|nameFirst|first_name|lastName|LastName|nameLast|last_name|city|state|' +
  'region|zip|postal_code|countryCode|country|gender|db|external_id|userId|fb_login_id|anon_id|madid|x-ga-resettable_device_id|subscription_id|' +
  'subscriptionId|lead_id|leadId|common_cookie|_fbp|_fbc|fbp|fbc|ecommerce|predicted_ltv|net_revenue|delivery_category|' +
  'content_type|content_name|content_category|order_id|search_string|customer_segmentation|opt_out|' +
  'data_processing_options|data_processing_options_country|data_processing_options_state|original_event_data|' +
  'attribution_data|messaging_channel|explicit|page_url|timestamp|x-ga-event_id|client_ip_address|client_user_agent|' +
  'x-ga-mp1-ev|x-ga-mp1-tr)(?: |$))';

/**
 * Puts what event data made for Stape's tag and data tag, for TrackingHippo's tag and for Universal Analytics has under
 * other names where GA4 has it, unless something is there.
 */
export function translate(event: Values): void {
  const parameters =
    'order_id:transaction_id search_string:search_term page_url:page_location timestamp:event_time ' +
    'x-ga-event_id:event_id client_ip_address:ip_override client_user_agent:user_agent x-ga-mp1-ev:value ' +
    'x-ga-mp1-tr:value';
  const members = 'items:items value:value currency:currency transaction_id:transaction_id';
  const move = (name: string, value: unknown) => {
    event[name] = event[name] || value;
  };
  forEachName(parameters, event, move);
  forEachName(members, recordOf(event.ecommerce), move);
}

/** Adds what the same event data names as Meta does, or nearly so, and the cookies that the data tag sends along. */
export function addOtherNames(explicit: Explicit, event: Values): void {
  // Each name and where it belongs: a kind of `Explicit` and Meta's name. Of several names for one, the last wins.
  const names =
    'email:ud-em phone:ud-ph first_name:ud-fn nameFirst:ud-fn FirstName:ud-fn firstName:ud-fn last_name:ud-ln ' +
    'nameLast:ud-ln LastName:ud-ln lastName:ud-ln city:ud-ct region:ud-st state:ud-st postal_code:ud-zp zip:ud-zp ' +
    'country:ud-country countryCode:ud-country gender:ud-ge db:ud-db userId:ud-external_id external_id:ud-external_id ' +
    'fb_login_id:ud-fb_login_id anon_id:ud-anon_id madid:ud-madid x-ga-resettable_device_id:ud-madid subscriptionId:ud-subscription_id ' +
    'subscription_id:ud-subscription_id leadId:ud-lead_id lead_id:ud-lead_id fbp:ck-fbp _fbp:ck-fbp fbc:ck-fbc ' +
    '_fbc:ck-fbc predicted_ltv:cd-predicted_ltv net_revenue:cd-net_revenue delivery_category:cd-delivery_category ' +
    'content_type:cd-content_type content_name:cd-content_name content_category:cd-content_category ' +
    'customer_segmentation:sed-customer_segmentation opt_out:sed-opt_out ' +
    'data_processing_options:sed-data_processing_options ' +
    'data_processing_options_country:sed-data_processing_options_country ' +
    'data_processing_options_state:sed-data_processing_options_state original_event_data:sed-original_event_data ' +
    'attribution_data:sed-attribution_data messaging_channel:sed-messaging_channel';
  const cookies = recordOf(event.common_cookie);
  for (const name of Object.keys(cookies)) explicit.ck[name.split('_fb').join('fb')] = cookies[name];
  forEachName(names, event, (name, value) => {
    const path = name.split('-');
    (explicit[path[0] as string] as Values)[path[1] as string] = value;
  });
}

/** Calls back with each second name for which the values have the first. */
function forEachName(names: string, values: Values, take: (name: string, value: unknown) => void): void {
  for (const pair of names.split(' ')) {
    const path = pair.split(':');
    const value = values[path[0] as string];
    if (value !== undefined && value !== null && value !== '') take(path[1] as string, value);
  }
}
