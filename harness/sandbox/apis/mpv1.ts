import type { EventData, IncomingRequest } from '../environment.ts';
import { remoteAddress } from './remote-address.ts';

/**
 * Event data keys of parameters, as far as common event data has one (sgtm-sandbox.md, 6). All others become `x-ga-mp1-`
 * and the name, as published templates read `x-ga-mp1-tr` and `x-ga-mp1-ev`.
 */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['v', 'x-ga-protocol_version'],
  ['tid', 'x-ga-measurement_id'],
  ['cid', 'client_id'],
  ['uid', 'user_id'],
  ['uip', 'ip_override'],
  ['ua', 'user_agent'],
  ['dl', 'page_location'],
  ['dh', 'page_hostname'],
  ['dp', 'page_path'],
  ['dr', 'page_referrer'],
  ['dt', 'page_title'],
  ['de', 'page_encoding'],
  ['ul', 'language'],
  ['sr', 'screen_resolution'],
  ['vp', 'viewport_size'],
  ['cu', 'currency'],
]);

/** `/collect` takes one hit, in the query or the body; `/batch` one per line of the body. */
const PATH = /\/(?:collect|batch)$/;

/**
 * Reads a hit of Universal Analytics, Measurement Protocol version 1, into event data; `undefined` for any other request.
 * All values are texts.
 *
 * What Google's client makes of one is not public, and those hits are no longer collected: this is our reading. The name
 * of a page view is `page_view`, of an event its action, of any other hit its type.
 *
 * @see https://developers.google.com/analytics/devguides/collection/protocol/v1/parameters
 */
export function readMpv1(request: IncomingRequest): EventData[] | undefined {
  if (!PATH.test(request.path)) return undefined;
  const lines = (request.body || request.queryString).split(/\r?\n/).filter(line => line !== '');
  const hits = lines.map(line => new URLSearchParams(line));
  return hits.length > 0 && hits.every(isHit) ? hits.map(hit => readHit(hit, request)) : undefined;
}

function isHit(hit: URLSearchParams): boolean {
  return hit.get('v') === '1' && hit.has('tid') && hit.has('t');
}

function readHit(hit: URLSearchParams, request: IncomingRequest): EventData {
  return {
    event_name: nameOf(hit),
    ip_override: remoteAddress(request),
    ...(request.headers['user-agent'] !== undefined && { user_agent: request.headers['user-agent'] }),
    ...Object.fromEntries([...hit].map(([name, value]) => [KEYS.get(name) ?? `x-ga-mp1-${name}`, value])),
  };
}

function nameOf(hit: URLSearchParams): string {
  const type = hit.get('t') ?? '';
  if (type === 'pageview') return 'page_view';
  return (type === 'event' && hit.get('ea')) || type;
}
