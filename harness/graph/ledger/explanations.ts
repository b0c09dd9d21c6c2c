import type { ReceivedEvent } from '../received.ts';
import type { Key } from './rules.ts';
import { describeDistance } from './words.ts';

/** Why de-duplication made of an event what it did. */
export interface Explanation {
  /** A sentence. */
  readonly reason: string;
  /** What to change if the event should have been merged, or was merged by luck: a sentence. */
  readonly suggestion: string | undefined;
}

/** Explains why `event` was merged: by `key` it is the same as `other`, which is the event of that number. */
export function explainMerged(
  event: ReceivedEvent,
  key: Key,
  { number, event: other }: { readonly number: number; readonly event: ReceivedEvent },
): Explanation {
  return {
    reason: `Same event_name and ${key} as #${number}, which came ${describeDistance(event, other)}.`,
    suggestion:
      key === 'event_id'
        ? undefined
        : `Send the same event_id with both: ${key} only works while the browser's event comes first.`,
  };
}

/** Explains why the event that is kept out of `size` is this one. */
export function explainKept(size: number, cameFirst: boolean): Explanation {
  const cause = cameFirst
    ? 'it came first'
    : "it came from the browser, within 5 minutes of the server's, and is preferred";
  return { reason: `Counts for ${size} events: ${cause}.`, suggestion: undefined };
}
