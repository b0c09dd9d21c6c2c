import { remoteAddress } from '../../sandbox/apis/remote-address.ts';
import type { IncomingRequest } from '../../sandbox/environment.ts';
import type { EventData } from '../hit.ts';
import { setFirst } from './choices.ts';
import { isClientHint, readClientHints } from './client-hints.ts';
import { readConsent } from './consent.ts';
import { isItem, readItems } from './items.ts';
import { locationFromHeaders } from './location.ts';
import { readParameter } from './parameters.ts';
import type { Parameters } from './query.ts';

/** Event data while it is made: a map takes any key, `__proto__` too, and keeps the order. */
type Branch = Map<string, unknown>;

/**
 * Makes event data of one event's parameters and its request, keys in the order of Google's client: parameters as they
 * came, then what the server knows (ga4-event-data.md, 3). Keys that look like integers come first all the same, as in
 * every JavaScript object.
 *
 * `receivedAt`, in ms since 1970, becomes `x-sst-system_properties.request_start_time_ms`.
 */
export function readEvent(parameters: Parameters, request: IncomingRequest, receivedAt?: number): EventData {
  const event: Branch = new Map();
  const items = readItems(parameters);
  const clientHints = readClientHints(parameters, request.headers);
  for (const [name, text] of parameters) {
    if (isItem(name)) put(event, ['items'], items);
    else if (isClientHint(name)) put(event, ['client_hints'], clientHints);
    else putParameter(event, name, text);
  }
  completeSystemProperties(event.get('x-sst-system_properties'), receivedAt);
  put(event, ['ip_override'], remoteAddress(request) || undefined);
  put(event, ['user_agent'], request.headers['user-agent']);
  put(event, ['client_hints'], clientHints);
  put(event, ['event_location'], locationFromHeaders(request.headers));
  return toObject(event);
}

function putParameter(event: Branch, name: string, text: string): void {
  const { path, value } = readParameter(name, text);
  put(event, path, value);
}

function completeSystemProperties(properties: unknown, receivedAt: number | undefined): void {
  if (!(properties instanceof Map)) return;
  if (properties.has('gcd')) put(properties, ['consent'], readConsent(properties.get('gcd')));
  put(properties, ['request_start_time_ms'], receivedAt);
}

/** Sets the value at a path, unless there is no value, or something else is there or on the way. */
function put(branch: Branch, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  setFirst(branch, key, rest.length === 0 ? value : new Map());
  const child = branch.get(key);
  if (rest.length > 0 && child instanceof Map) put(child, rest, value);
}

function toObject(branch: Branch): EventData {
  const entries = [...branch].map(([key, value]) => [key, value instanceof Map ? toObject(value) : value]);
  return Object.fromEntries(entries);
}
