import { addCookies } from '../cookies.ts';
import type { EventData } from '../event-data.ts';
import type { Values } from '../values.ts';
import { hashedExternalId } from './external-id.ts';
import type { Hashes } from './hash.ts';
import { customerInformation } from './information.ts';
import { ipAddress } from './ip-address.ts';
import { addMetaInformation } from './meta-information.ts';
import { recallCustomer } from './recall.ts';

/** `user_data` of the server event. */
export interface UserData extends Values {
  em?: Hashes | undefined;
  external_id?: Hashes | undefined;
  client_ip_address?: string | undefined;
  fbc?: string | undefined;
  fbp?: string | undefined;
}

/** Everything that tells Meta who the visitor is. Of an anonymous one that is address, browser and cookies only. */
export function userData(event: EventData): UserData {
  const user: UserData = event.user_data || event.user_id ? customerInformation(event) : {};
  if (event.explicit) addMetaInformation(user, event.explicit.ud);
  if (data.clientIdAsExternalId && !user.external_id) user.external_id = hashedExternalId(event.client_id);
  user.client_ip_address = ipAddress(event.ip_override);
  user.client_user_agent = event.user_agent;
  if (event.isDenied) return user;
  if (data.rememberCustomer) recallCustomer(user, event);
  addCookies(user, event);
  return user;
}
