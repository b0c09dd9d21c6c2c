import { Object } from './apis.ts';
import type { EventData } from './event-data.ts';
import { log } from './log.ts';
import type { ServerEvent } from './server-event.ts';
import { sources } from './sources.ts';
import { listOf, parsed, recordOf, type Values } from './values.ts';

/**
 * Logs what was mapped from where, what was there but not usable, and which customer information would raise match
 * quality: names only, no value but event name and id.
 */
export function explain(event: EventData, server: ServerEvent): void {
  // Meta's order of what raises match quality most (meta-capi.md, 7.1).
  const priority = 'em fbc fb_login_id db country ph external_id fbp st ge fn ln ct zp';
  const given = require('getAllEventData')() as Values;
  given.custom_properties = parsed(given.custom_properties);
  const mapped: Values = {};
  const dropped: Values = {};
  for (const row of sources().split(' ')) {
    const parts = row.split('=');
    const parameter = parts[0] as string;
    const paths = (parts[1] as string).split(',');
    // What stands in brackets is not in event data.
    const found = paths.filter(path => path.charAt(0) === '(' || isGiven(given, path));
    const source = found.filter(path => isLookedUp(parameter, path))[0];
    if (isGiven(server, parameter))
      mapped[parameter] = isSet(parameter) ? '(field)' : source || elsewhere(parameter);
    else if (source && source.charAt(0) !== '(') dropped[parameter] = source;
  }
  log({
    step: 'mapped',
    event_name: server.event_name,
    event_id: server.event_id,
    consent: event.isDenied ? 'denied' : undefined,
    from: mapped,
    dropped: Object.keys(dropped).length > 0 ? dropped : undefined,
    missing: priority.split(' ').filter(key => server.user_data[key] === undefined),
  });

  /** Whether the tag looks there at all, with these fields, this consent and this event. */
  function isLookedUp(parameter: string, path: string): boolean {
    const isAnonymous = event.isDenied && data.onDenied === 'anonymous';
    const skipsCustomer = isAnonymous || (data.customizeCustomer && data.skipCustomerData);
    const skipsCommerce = data.customizeCommerce && data.skipCommerceData;
    const isOfRequest = parameter.match('^user_data\\.(?:client_|fb[cp]$)') && !path.match('^x-fb-ud-');
    if (path === 'client_id' && !data.clientIdAsExternalId) return false;
    if (path === 'transaction_id' && parameter === 'event_id') return server.event_name === 'Purchase';
    if (path === '(fbclid)') return (event.page_location || '').indexOf('fbclid=') > 0;
    if (parameter.match('^custom_data')) return !skipsCommerce;
    if (isOfRequest) return !event.isDenied || parameter.match('client_') !== null;
    return !skipsCustomer || parameter.match('^user_data') === null;
  }

  /** Whether the user has set the parameter in the tag's fields. */
  function isSet(parameter: string): boolean {
    const path = parameter.split('.');
    const name = path[path.length - 1] as string;
    const isCustomer = path[0] === 'user_data';
    const isCommerce = path[0] === 'custom_data';
    const object = isCustomer ? data.customerObject : isCommerce ? data.customDataObject : undefined;
    const table = isCustomer ? data.customerTable : isCommerce ? data.customDataTable : data.serverEventTable;
    const isOpen = isCustomer
      ? data.customizeCustomer
      : isCommerce
        ? data.customizeCommerce
        : data.customizeEvent;
    const isInTable = listOf(table).some(row => recordOf(row).name === name);
    return (isOpen && (isInTable || recordOf(parsed(object))[name] !== undefined)) || false;
  }

  /** What is in no event data was remembered of the customer, or comes of a field: a default, a prefix, a sum. */
  function elsewhere(parameter: string): string {
    return parameter.match('^user_data') ? '(memory)' : '(field)';
  }

  function isGiven(values: Values, path: string): boolean {
    const value = path.split('.').reduce((parent: unknown, key) => recordOf(parent)[key], values);
    return value !== undefined && value !== null && value !== '';
  }
}
