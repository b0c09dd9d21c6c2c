import { adaptToSource } from './action-source.ts';
import { customData } from './custom-data.ts';
import { addBrowser } from './customer/browser.ts';
import { type UserData, userData } from './customer/user-data.ts';
import type { EventData } from './event-data.ts';
import { eventId } from './event-id.ts';
import { eventTime } from './event-time.ts';
import { limitDataUse } from './limited-data-use.ts';
import { restrict } from './restrict.ts';
import { addServerParameters } from './server-parameters.ts';
import type { Values } from './values.ts';

/** One event as Meta takes it (server event parameters). Members that are `undefined` are not sent. */
export interface ServerEvent extends Values {
  readonly event_name: string;
  /** Unix time in seconds; `undefined` if the event is too old for Meta. */
  readonly event_time: number | undefined;
  event_id: string | undefined;
  readonly action_source: string;
  event_source_url: string | undefined;
  referrer_url: string | undefined;
  readonly user_data: UserData;
  custom_data: Values | undefined;
}

/** Maps event data of the container to a server event. */
export function serverEvent(event: EventData, name: string): ServerEvent {
  const custom_data = customData(event, name);
  const server: ServerEvent = {
    event_name: name,
    event_time: eventTime(event),
    event_id: eventId(event, name),
    action_source: data.actionSource || 'website',
    event_source_url: event.page_location,
    referrer_url: event.page_referrer,
    user_data: userData(event),
    custom_data: custom_data,
  };
  if (event.explicit) {
    addBrowser(server.user_data, event.explicit.ud);
    addServerParameters(server, event.explicit.sed);
  }
  if (server.action_source !== 'website') adaptToSource(server, event);
  if (data.limitedDataUse === 'always' || event.isDenied) limitDataUse(server, event);
  if (data.restrictedSource || data.removePersonalData) restrict(server);
  return server;
}
