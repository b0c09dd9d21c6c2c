import type { SendRequest } from '../../control.ts';
import type { EventRecord, HitRecord } from '../../records.ts';

/** Gives what sends a hit once more. Event data that came without a hit is sent like that. */
export function draftOf(
  { request }: Pick<HitRecord, 'request'>,
  event: EventRecord | undefined,
): SendRequest {
  const { method, path, queryString, headers, body } = request;
  if (path === '/' && event) return { kind: 'event', data: event.data, headers };
  return { kind: 'hit', method, url: queryString ? `${path}?${queryString}` : path, headers, body };
}
