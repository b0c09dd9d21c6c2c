import { remoteAddress } from '../../sandbox/apis/remote-address.ts';
import type { IncomingRequest } from '../../sandbox/environment.ts';
import type { DroppedEvents, EventData, HitReading } from '../hit.ts';
import { MAX_MP_DEPTH, MAX_MP_EVENTS, setFirst } from './choices.ts';
import { overLimit, withoutName } from './dropped.ts';

type Json = Readonly<Record<string, unknown>>;

/** Members of the body that are not event data as they are. */
const OTHER_MEMBERS: ReadonlySet<string> = new Set(['events', 'user_properties', 'validation_behavior']);

const EXAMPLE = '{"client_id": "1.2", "events": [{"name": "purchase", "params": {"value": 1}}]}';

/**
 * Reads a request of GA4's Measurement Protocol, the JSON that servers send to `/mp/collect`, into event data.
 *
 * No event data that Google's client makes of one is public, so this is our reading (ga4-event-data.md, 3): the name is
 * `event_name`; `params` and the body's other members keep their names and types, the former first; user properties
 * are as in a hit of gtag.js. `api_secret` stays out. Never throws; what makes no event is listed in `dropped`.
 *
 * @see https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference
 */
export function readMeasurementProtocol(request: IncomingRequest): HitReading {
  const body = parse(request.body ?? '');
  if (typeof body === 'string') return { events: [], dropped: [malformed(body)], cookies: [] };
  const given = body.events as readonly unknown[];
  const events: EventData[] = [];
  const dropped: DroppedEvents[] = [];
  for (const [index, event] of given.slice(0, MAX_MP_EVENTS).entries()) {
    if (isObject(event) && event.name && typeof event.name === 'string')
      events.push(toEventData(event, body, request));
    else dropped.push(withoutName(index + 1, given.length, 'Send its name as member "name".'));
  }
  if (given.length > MAX_MP_EVENTS) dropped.push(overLimit(given.length, MAX_MP_EVENTS));
  return { events, dropped, cookies: [] };
}

/** The body, or what is wrong with it. */
function parse(text: string): Json | string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    return `is no JSON: ${(error as Error).message}`;
  }
  if (!isObject(body)) return 'is no JSON object';
  if (!Array.isArray(body.events) || body.events.length === 0) return 'has no list "events"';
  return isDeeperThan(body, MAX_MP_DEPTH) ? `nests deeper than ${MAX_MP_DEPTH} levels` : body;
}

function malformed(fault: string): DroppedEvents {
  return {
    reason: 'malformed-body',
    count: 1,
    message: `A Measurement Protocol request was dropped: its body ${fault}. Send a body like ${EXAMPLE}.`,
  };
}

function toEventData({ name, params, ...ownMembers }: Json, body: Json, request: IncomingRequest): EventData {
  const shared = Object.entries(body).filter(([key]) => !OTHER_MEMBERS.has(key));
  const entries: [string, unknown][] = [
    ['event_name', name],
    ...Object.entries(isObject(params) ? params : {}),
    ...Object.entries(ownMembers),
    ...shared,
    ['x-ga-mp2-user_properties', readUserProperties(body.user_properties)],
    ['x-ga-measurement_id', new URLSearchParams(request.queryString).get('measurement_id') ?? undefined],
    ['ip_override', remoteAddress(request) || undefined],
    ['user_agent', request.headers['user-agent']],
  ];
  const event = new Map<string, unknown>();
  for (const [key, value] of entries) if (value !== undefined) setFirst(event, key, value);
  return Object.fromEntries(event);
}

/** `{plan: {value: 'gold'}}` as `{plan: 'gold'}`. */
function readUserProperties(properties: unknown): EventData | undefined {
  if (!isObject(properties)) return undefined;
  const entries = Object.entries(properties).filter(
    ([, property]) => isObject(property) && 'value' in property,
  );
  return Object.fromEntries(entries.map(([key, property]) => [key, (property as Json).value]));
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some(child => isDeeperThan(child, levels - 1));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
