import { JSON, Object } from './apis.ts';
import type { EventData } from './event-data.ts';
import type { ServerEvent } from './server-event.ts';
import { listOf, recordOf, textOf } from './values.ts';

/** Whether the user's deny list has the event, under GA4's name or Meta's. */
export function isOnDenyList(event: EventData, name: string): boolean {
  return listOf(data.deniedEvents)
    .map(entry => (textOf(entry) || '').trim())
    .some(denied => denied === name || denied === (event.event_name || ''));
}

/**
 * Takes out of an event what must not leave a restricted source (meta-capi.md, 7.4), and e-mail addresses and phone
 * numbers that have strayed into URLs or custom data.
 */
export function restrict(server: ServerEvent): void {
  if (data.restrictedSource) {
    server.event_source_url = shorten(server.event_source_url);
    server.referrer_url = shorten(server.referrer_url);
    if (data.standardParametersOnly) keepStandardParameters();
  }
  if (data.removePersonalData) removePersonalData();

  /** A URL without its query and fragment, and unless the user wants it, without its path. */
  function shorten(url: string | undefined): string | undefined {
    const kept = data.urlDetail === 'path' ? '^[^?#]{1,9999}' : '^[^:]{1,5}://[^/?#]{1,255}';
    const found = url && data.urlDetail !== 'full' ? url.match(kept) : undefined;
    return found ? found[0] : url;
  }

  /** Leaves out custom parameters: what Meta does not define (custom data parameters). */
  function keepStandardParameters(): void {
    const standard =
      ' value currency content_ids contents content_type content_name content_category num_items order_id ' +
      'predicted_ltv net_revenue search_string status delivery_category ';
    const custom = recordOf(server.custom_data);
    for (const key of Object.keys(custom)) {
      if (standard.indexOf(' ' + key + ' ') < 0) Object.delete(custom, key);
    }
  }

  /** Searches each of them as one text: a match ends before the next quote. Without RE2 all of it goes. */
  function removePersonalData(): void {
    // An e-mail address, its @ encoded or not; a phone number with its +; parameters of a URL named after either.
    const personal =
      '[A-Za-z0-9._%+-]{1,64}(?:@|%40)[A-Za-z0-9.-]{1,189}\\.[A-Za-z]{2,63}|' +
      '(?:\\+|%2B)[0-9](?:[0-9 ()./-]|%20){6,20}[0-9]|' +
      '(?:[Ee]-?[Mm]ail|[Pp]hone|[Tt]el|[Mm]obile)=[^&#"\\\\]{1,200}';
    const regex = require('createRegex')(personal, 'g');
    for (const key of ['event_source_url', 'referrer_url', 'custom_data']) {
      const text = JSON.stringify(server[key]) || '';
      if (text.match(personal)) server[key] = regex ? JSON.parse(text.replace(regex, 'removed')) : undefined;
    }
  }
}
