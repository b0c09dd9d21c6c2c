import type { IncomingRequest } from '../../sandbox/environment.ts';
import type { DroppedEvents, EventData, HitReading } from '../hit.ts';
import { JS_CLIENT_ID_KEY, MAX_EVENTS } from './choices.ts';
import type { IdentifyClient } from './client-id.ts';
import { overLimit, withoutName } from './dropped.ts';
import { readEvent } from './event.ts';
import { type Parameters, readParameters } from './query.ts';

/**
 * Reads a GA4 hit, as gtag.js sends it to `/g/collect`, into event data: one event from the query of a GET or of a POST
 * without body, else one event per line of the body, each completed by the query (ga4-event-data.md, 1).
 *
 * `receivedAt` is the time of arrival in ms since 1970. With `identifyClient`, `client_id` is the server's, and the
 * browser's becomes `x-ga-js_client_id`. Never throws; what makes no event is listed in `dropped`.
 */
export function readHits(
  request: IncomingRequest,
  receivedAt?: number,
  identifyClient?: IdentifyClient,
): HitReading {
  const lines = bodyLines(request.body);
  const parametersOf = (line = '') => readParameters(line, request.queryString);
  const client = identifyClient?.(parametersOf(lines[0]), request);
  const events: EventData[] = [];
  const dropped: DroppedEvents[] = [];
  for (const [index, line] of lines.slice(0, MAX_EVENTS).entries()) {
    const parameters = parametersOf(line);
    if (!parameters.get('en')) dropped.push(withoutName(index + 1, lines.length, NAME_ADVICE));
    else if (client) events.push(readClientEvent(client.clientId, parameters, request, receivedAt));
    else events.push(readEvent(parameters, request, receivedAt));
  }
  if (lines.length > MAX_EVENTS) dropped.push(overLimit(lines.length, MAX_EVENTS));
  return { events, dropped, cookies: client?.cookies ?? [] };
}

const NAME_ADVICE = 'Send its name as parameter "en", in the URL or in the event\'s line of the body.';

function bodyLines(body = ''): string[] {
  const lines = body.split(/\r?\n/).filter(line => line !== '');
  return lines.length > 0 ? lines : [''];
}

function readClientEvent(
  clientId: string,
  parameters: Parameters,
  ...rest: [IncomingRequest, number | undefined]
): EventData {
  const cid = parameters.get('cid');
  const event = readEvent(new Map(parameters).set('cid', clientId), ...rest);
  return cid === undefined ? event : { ...event, [JS_CLIENT_ID_KEY]: cid };
}
