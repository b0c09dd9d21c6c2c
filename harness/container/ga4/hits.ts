import type { IncomingRequest } from '../../sandbox/environment.ts';
import type { DroppedEvents, EventData, Hit } from '../hit.ts';
import { MAX_EVENTS } from './choices.ts';
import { readEvent } from './event.ts';
import { readParameters } from './query.ts';

/**
 * Reads a GA4 hit, as gtag.js sends it to `/g/collect`, into event data: one event from the query of a GET or of a POST
 * without body, else one event per line of the body, each completed by the query (ga4-event-data.md, 1).
 *
 * `receivedAt` is the time of arrival in ms since 1970. Never throws; what makes no event is listed in `dropped`.
 */
export function readHits(request: IncomingRequest, receivedAt?: number): Pick<Hit, 'events' | 'dropped'> {
  const lines = bodyLines(request.body);
  const events: EventData[] = [];
  const dropped: DroppedEvents[] = [];
  for (const [index, line] of lines.slice(0, MAX_EVENTS).entries()) {
    const parameters = readParameters(line, request.queryString);
    if (parameters.get('en')) events.push(readEvent(parameters, request, receivedAt));
    else dropped.push(withoutName(index + 1, lines.length));
  }
  if (lines.length > MAX_EVENTS) dropped.push(overLimit(lines.length));
  return { events, dropped };
}

function bodyLines(body = ''): string[] {
  const lines = body.split(/\r?\n/).filter(line => line !== '');
  return lines.length > 0 ? lines : [''];
}

function withoutName(number: number, total: number): DroppedEvents {
  return {
    reason: 'no-event-name',
    count: 1,
    message: `Event ${number} of ${total} has no name, so it was dropped. Send its name as parameter "en", in the URL or in the event's line of the body.`,
  };
}

function overLimit(total: number): DroppedEvents {
  return {
    reason: 'over-event-limit',
    count: total - MAX_EVENTS,
    message: `The hit has ${total} events, and a request holds at most ${MAX_EVENTS}, so the rest was dropped. Send the rest in another request.`,
  };
}
