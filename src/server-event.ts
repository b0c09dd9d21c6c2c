import { customData } from './custom-data.ts';
import { type UserData, userData } from './customer/user-data.ts';
import type { EventData } from './event-data.ts';
import { eventId } from './event-id.ts';
import { eventTime } from './event-time.ts';
import type { Values } from './values.ts';

/** One event as Meta takes it (server event parameters). Members that are `undefined` are not sent. */
export interface ServerEvent {
  readonly event_name: string;
  /** Unix time in seconds. */
  readonly event_time: number;
  readonly event_id: string | undefined;
  readonly action_source: string;
  readonly event_source_url: string | undefined;
  readonly referrer_url: string | undefined;
  readonly user_data: UserData;
  readonly custom_data: Values | undefined;
}

/** Maps event data of the container to a server event. */
export function serverEvent(event: EventData, name: string): ServerEvent {
  return {
    event_name: name,
    event_time: eventTime(event),
    event_id: eventId(event, name),
    action_source: data.actionSource || 'website',
    event_source_url: event.page_location,
    referrer_url: event.page_referrer,
    user_data: userData(event),
    custom_data: customData(event, name),
  };
}
