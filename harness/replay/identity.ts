import { createHash } from 'node:crypto';
import { textOf } from '../graph/customer-information.ts';
import type { DeadLetter } from './dead-letter.ts';

/** By what a row is known, in this run and in the next. */
export interface Identity {
  /**
   * The same for all rows that Meta takes for one event: those of one dataset, `event_name` and `event_id` (meta-capi.md
   * 5). Rows without `event_id` have each their own, wherever in the input they stand.
   */
  readonly id: string;
  /** The same for rows of the same content only, so that a row that was put right is another. */
  readonly digest: string;
}

/** Makes what names the rows of an input, in their order: the second of two equal rows without `event_id` is the second. */
export function createIdentities(): (letter: DeadLetter) => Identity {
  const copies = new Map<string, number>();
  return letter => {
    const { dataset, event } = letter;
    const digest = hash([dataset, letter.apiVersion, letter.partnerAgent, letter.testEventCode, event]);
    const eventId = textOf(event.event_id);
    if (eventId !== '') return { id: hash([dataset, event.event_name, eventId]), digest };
    const copy = (copies.get(digest) ?? 0) + 1;
    copies.set(digest, copy);
    return { id: `${digest}.${copy}`, digest };
  };
}

/** 132 bits of SHA-256: enough for any number of events, and short for the journal. */
function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
