import { getTimestampMillis, Math } from './apis.ts';
import type { EventData } from './event-data.ts';
import { numberOf } from './values.ts';

/**
 * When the event took place, in Unix seconds: from `event_time`, else from the Measurement Protocol's
 * `timestamp_micros`, else now.
 *
 * A time in the future is a wrong clock and becomes now: Meta documents no tolerance and is reported to refuse it
 * (meta-capi.md, 1.3).
 */
export function eventTime(event: EventData): number {
  const now = Math.floor(getTimestampMillis() / 1000);
  const given = event.event_time || event.timestamp_micros;
  if (!given) return now;
  const seconds = secondsOf(numberOf(given) || 0);
  return seconds > 0 && seconds < now ? seconds : now;
}

/** Tells seconds, milliseconds and microseconds apart: in each unit the years 1973 to 5138 have their own lengths. */
function secondsOf(time: number): number {
  if (time >= 100000000000000) return Math.floor(time / 1000000);
  return Math.floor(time >= 100000000000 ? time / 1000 : time);
}
