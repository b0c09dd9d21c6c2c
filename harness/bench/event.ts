import type { EventData } from '../sandbox/environment.ts';

/** An event on which templates are measured. */
export interface BenchEvent {
  /** As the table shows it. */
  readonly name: string;
  readonly eventData: EventData;
  /** Of the request that brought the event. */
  readonly headers?: Readonly<Record<string, string>>;
}
