import type { EventData, Hit } from '../../container/hit.ts';
import type { ProcessedEvent } from '../../container/run-tags.ts';
import type { EventRecord, HitRecord } from '../records.ts';
import { toRunRecord } from './run-record.ts';

/** How far a hit has come. */
export interface HitState extends Pick<HitRecord, 'id' | 'at' | 'answer'> {
  readonly processed: readonly ProcessedEvent[];
}

/** Writes down a hit. Events that tags have made come after its own. */
export function toHitRecord(hit: Hit, { id, at, answer, processed }: HitState): HitRecord {
  const { request } = hit;
  const made = processed.map(({ event }) => event).filter(event => !hit.events.includes(event));
  const toEventRecord = (data: EventData): EventRecord => {
    const done = processed.find(({ event }) => event === data);
    return {
      name: String(data.event_name ?? ''),
      data,
      runs: done?.runs.map(run => toRunRecord(run, { request, at })),
      notFired: done?.notFired ?? [],
    };
  };
  return {
    kind: 'hit',
    id,
    at,
    request,
    events: [...hit.events, ...made].map(toEventRecord),
    dropped: hit.dropped.map(({ message }) => message),
    answer,
  };
}
