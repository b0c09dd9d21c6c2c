import { FBC } from '../fbc.ts';
import { FBP } from '../fbp.ts';
import { textOf, type Values } from '../values.ts';
import { ipAddress } from './ip-address.ts';
import type { UserData } from './user-data.ts';

/**
 * Adds address, browser and cookies of the customer that come under Meta's own names (meta-capi.md, 2.1). They beat those
 * of the request where they are usable.
 *
 * Not kept in cookies: the browser that sends the event may be a till's.
 */
export function addBrowser(user: UserData, own: Values): void {
  user.client_ip_address = ipAddress(textOf(own.client_ip_address)) || user.client_ip_address;
  user.client_user_agent = textOf(own.client_user_agent) || user.client_user_agent;
  user.fbc = wellFormed(own.fbc, FBC) || user.fbc;
  user.fbp = wellFormed(own.fbp, FBP) || user.fbp;

  function wellFormed(value: unknown, pattern: string): string | undefined {
    return typeof value === 'string' && value.match(pattern) ? value : undefined;
  }
}
