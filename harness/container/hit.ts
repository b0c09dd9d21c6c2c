import type { IncomingRequest } from '../sandbox/environment.ts';

/** The event data of one event: a plain object of plain values, under the names that tags and variables read. */
export type EventData = Record<string, unknown>;

/** Events of a hit that nobody gets to process. */
export interface DroppedEvents {
  readonly reason: 'no-event-name' | 'over-event-limit';
  /** How many events share this fate. */
  readonly count: number;
  /** A sentence for people: which events, why, and what to do. */
  readonly message: string;
}

/** One HTTP request and what a client made of it. */
export interface Hit {
  readonly request: IncomingRequest;
  /** In the order of the wire. */
  readonly events: readonly EventData[];
  readonly dropped: readonly DroppedEvents[];
}
