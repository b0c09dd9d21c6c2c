import { makeString } from './apis.ts';
import { isAdStorageGranted } from './consent.ts';
import { keepCookie } from './cookies.ts';
import { type EventData, readEventData } from './event-data.ts';
import { eventName } from './event-name.ts';
import { log } from './log.ts';
import { fail, send } from './send.ts';
import { type ServerEvent, serverEvent } from './server-event.ts';

run(readEventData());

/** Runs the tag for one event, to exactly one of `gtmOnSuccess` and `gtmOnFailure`. */
function run(event: EventData): void {
  const name = eventName(event);
  const pixelId = makeString(data.pixelId).trim();
  const accessToken = makeString(data.accessToken || '').trim();
  if (data.consentMode === 'required' && !isAdStorageGranted(event)) skip('ad_storage is not granted.');
  else if (!pixelId.match('^\\d{1,30}$')) fail('the field "Dataset (Pixel) ID" needs the digits of the ID.');
  else if (!accessToken) fail('the field "API access token" is empty.');
  else if (!name) fail('the event data has no event_name.');
  else deliver(serverEvent(event, name), pixelId, accessToken);
}

/** Ends the tag well without sending: what the user has asked for is no failure. */
function skip(reason: string): void {
  log('not sent: ' + reason);
  data.gtmOnSuccess();
}

/** Keeps the cookies, whatever Meta answers, and sends. */
function deliver(event: ServerEvent, pixelId: string, accessToken: string): void {
  keepCookie('_fbc', event.user_data.fbc);
  keepCookie('_fbp', event.user_data.fbp);
  send(event, pixelId, accessToken);
}
