import { getTimestampMillis } from './apis.ts';
import type { EventData } from './event-data.ts';
import { numberOf } from './values.ts';

/**
 * When the event took place, in Unix seconds: from `event_time`, else from the Measurement Protocol's
 * `timestamp_micros`, else now. `undefined` if that is further back than Meta takes it: 7 days, and 62 for what was bought
 * in a shop (meta-capi.md, 1.3).
 *
 * A time in the future is a wrong clock and becomes now: Meta documents no tolerance and is reported to refuse it
 * (meta-capi.md, 1.3).
 */
export function eventTime(event: EventData): number | undefined {
  return event.event_time || event.timestamp_micros
    ? givenTime(event)
    : require('Math').floor(getTimestampMillis() / 1000);
}

function givenTime(event: EventData): number | undefined {
  const now = secondsOf(getTimestampMillis());
  const seconds = secondsOf(numberOf(event.event_time || event.timestamp_micros) || 0);
  if (seconds <= 0 || seconds >= now) return now;
  return now - seconds > (data.actionSource === 'physical_store' ? 5356800 : 604800) ? undefined : seconds;
}

/** Tells seconds, milliseconds and microseconds apart: in each unit the years 1973 to 5138 have their own lengths. */
export function secondsOf(time: number): number {
  const factor = time >= 100000000000000 ? 1000000 : time >= 100000000000 ? 1000 : 1;
  return require('Math').floor(time / factor);
}
