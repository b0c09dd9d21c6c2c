import type { EventData } from '../event-data.ts';
import { findFbc } from '../fbc.ts';
import { findFbp } from '../fbp.ts';
import type { Values } from '../values.ts';
import { customerInformation } from './information.ts';
import { ipAddress } from './ip-address.ts';
import { addMetaInformation } from './meta-information.ts';

/** `user_data` of the server event. */
export interface UserData extends Values {
  fbc?: string | undefined;
  fbp?: string | undefined;
}

/** Everything that tells Meta who the visitor is. Of an anonymous one that is address, browser and cookies only. */
export function userData(event: EventData): UserData {
  const user: UserData = event.user_data || event.user_id ? customerInformation(event) : {};
  const meta = event.meta;
  if (meta) addMetaInformation(user, meta.ud);
  user.client_ip_address = ipAddress(event.ip_override);
  user.client_user_agent = event.user_agent;
  user.fbc = findFbc(event.page_location, meta ? meta.ck.fbc : undefined);
  user.fbp = findFbp(meta ? meta.ck.fbp : undefined);
  return user;
}
