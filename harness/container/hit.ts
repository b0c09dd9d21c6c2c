import type { CookieWrite, IncomingRequest } from '../sandbox/environment.ts';
import type { PreviewSession } from './preview.ts';

/** The event data of one event: a plain object of plain values, under the names that tags and variables read. */
export type EventData = Record<string, unknown>;

/** Events of a hit that nobody gets to process. */
export interface DroppedEvents {
  readonly reason: 'no-event-name' | 'over-event-limit' | 'malformed-body';
  /** How many events share this fate. */
  readonly count: number;
  /** A sentence for people: which events, why, and what to do. */
  readonly message: string;
}

/** A request that nothing in the container takes. */
export interface Refusal {
  /** Without its body if that was too large, or nobody was there to read it. */
  readonly request: IncomingRequest;
  readonly status: 400 | 413 | 501;
  /** A sentence on what is wrong, which is the answer as well. */
  readonly message: string;
}

/** What a client makes of an HTTP request. */
export interface HitReading {
  /** In the order of the wire. */
  readonly events: readonly EventData[];
  readonly dropped: readonly DroppedEvents[];
  /** What the client itself sets, whatever becomes of the events. */
  readonly cookies: readonly CookieWrite[];
}

/** One HTTP request and what a client made of it. */
export interface Hit extends HitReading {
  readonly request: IncomingRequest;
  /** The preview session that the request belongs to. */
  readonly preview: PreviewSession | undefined;
}
