import type { DroppedEvents } from '../hit.ts';

/** Says that event `number` of `total`, from 1, has no name. `advice` tells where it belongs. */
export function withoutName(number: number, total: number, advice: string): DroppedEvents {
  return {
    reason: 'no-event-name',
    count: 1,
    message: `Event ${number} of ${total} has no name, so it was dropped. ${advice}`,
  };
}

/** Says that of `total` events those after the first `limit` are not processed. */
export function overLimit(total: number, limit: number): DroppedEvents {
  return {
    reason: 'over-event-limit',
    count: total - limit,
    message: `The hit has ${total} events, and a request holds at most ${limit}, so the rest was dropped. Send the rest in another request.`,
  };
}
