import type { EventData } from './event-data.ts';

/**
 * The id under which Meta drops the second of a pixel and a server event, from where sites put it
 * (ga4-event-data.md, 6); a purchase falls back to its transaction id. `undefined` if there is none.
 *
 * Never changed, not even trimmed: Meta compares it with the pixel's.
 */
export function eventId(event: EventData, name: string): string | undefined {
  return (
    event.event_id ||
    event['x-fb-event_id'] ||
    event.eventID ||
    event.eventId ||
    event.unique_event_id ||
    (name === 'Purchase' ? event.transaction_id : undefined)
  );
}
