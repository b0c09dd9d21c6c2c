import { Object } from './apis.ts';
import type { ServerEvent } from './server-event.ts';
import { recordOf } from './values.ts';

/** Why Meta would refuse the event, so that it need not be sent; `undefined` if nothing is known against it. */
export function problemOf(server: ServerEvent): string | undefined {
  return server.event_time && server.user_data.client_ip_address && server.action_source === 'website'
    ? undefined
    : problemOfOther(server);
}

/** Of an event without a time or an address, or of another source. */
function problemOfOther(server: ServerEvent): string | undefined {
  const user = server.user_data;
  if (!server.event_time)
    return 'event_time is further back than Meta allows, 7 days or for physical_store 62.';
  if (!user.client_ip_address && isWeak()) {
    return 'the customer information is too little for Meta. Add an e-mail address, a phone number or an external id.';
  }
  if (server.action_source !== 'app' || recordOf(server.app_data).extinfo) return undefined;
  return 'an app event needs the platform and the version of the operating system: x-ga-platform and x-ga-os_version.';

  /**
   * Whether the customer information is all of a line or less of it: Meta refuses the whole request for it
   * (https://developers.facebook.com/documentation/ads-commerce/conversions-api/best-practices).
   */
  function isWeak(): boolean {
    const lines = [' ct country st zp ge client_user_agent ', ' db client_user_agent ', ' fn ge ', ' ln ge '];
    const given = Object.keys(user).filter(key => user[key] !== undefined);
    return lines.some(line => given.every(key => line.indexOf(' ' + key + ' ') >= 0));
  }
}
