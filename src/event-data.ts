import { JSON, Object } from './apis.ts';
import { type Explicit, explicitValues } from './explicit.ts';
import { OTHER_NAMES } from './other-tags.ts';
import { repair, WRONG } from './repair.ts';
import type { Values } from './values.ts';

/** One of GA4's items, with the members that the tag reads. */
export interface Item {
  readonly [key: string]: unknown;
  readonly item_id?: string;
  readonly item_name?: string;
  readonly item_brand?: string;
  readonly item_category?: string;
  readonly price?: number;
  readonly quantity?: number;
}

/** GA4's `user_data.address`. Several values of one member have a blank line in between. */
export interface Address {
  readonly first_name?: string;
  readonly sha256_first_name?: string;
  readonly last_name?: string;
  readonly sha256_last_name?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postal_code?: string;
  readonly country?: string;
}

/** GA4's `user_data`, under the names of Google's common event data and of gtag.js. Several values have a blank line in between. */
export interface UserData {
  readonly email_address?: string;
  readonly email?: string;
  readonly sha256_email_address?: string;
  readonly phone_number?: string;
  readonly phone?: string;
  readonly sha256_phone_number?: string;
  readonly address?: Address;
  /** Sites put parts of the address here as well. */
  readonly first_name?: string;
  readonly last_name?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postal_code?: string;
  readonly country?: string;
  /** What has no name of GA4's, by Meta's names. */
  readonly others?: Values;
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
  user_id?: string | undefined;
  client_id?: string | undefined;
  page_location?: string | undefined;
  page_referrer?: string | undefined;
  readonly ip_override?: string;
  readonly user_agent?: string;
  readonly currency?: string;
  readonly search_term?: string;
  readonly 'x-ga-gcs'?: string;
  readonly 'x-ga-gcd'?: string;
  readonly value?: number;
  readonly items?: readonly Item[];
  user_data?: UserData | undefined;
  /** What the site or the user names as Meta does; `undefined` if there is none. Hides an event parameter of this name. */
  explicit?: Explicit | undefined;
  /** Whether the visitor has denied consent, or an event parameter says so. */
  isDenied?: boolean;
}

/**
 * Reads event data into a form that can be relied on.
 *
 * Anything may be in it: other clients, page code and visitors write there. GA4's client, however, gets nearly every
 * type right, so a native search decides whether there is anything to repair at all. To check every value where it is
 * read made up most of the tag's steps.
 */
export function readEventData(): EventData {
  const text = JSON.stringify(require('getAllEventData')()) || '{}';
  const event = JSON.parse(text) as Values;
  const hasOtherNames = Object.keys(event).join(' ').match(OTHER_NAMES);
  if (hasOtherNames || text.match(WRONG)) repair(event, hasOtherNames);
  if (hasOtherNames || data.customizeEvent || data.customizeCustomer || data.customizeCommerce) {
    event.explicit = explicitValues(event);
  }
  return event;
}
