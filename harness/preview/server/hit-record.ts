import type { ClientRun } from '../../container/clients.ts';
import type { EventData, Hit } from '../../container/hit.ts';
import type { ProcessedEvent } from '../../container/run-tags.ts';
import type { EventRecord, HitRecord } from '../records.ts';
import { toClientRunRecord, toRunRecord, toVariableRecord } from './run-record.ts';

/** How far a hit has come. */
export interface HitState extends Pick<HitRecord, 'id' | 'at' | 'answer'> {
  readonly clientRuns: readonly ClientRun[];
  readonly processed: readonly ProcessedEvent[];
}

/** Writes down a hit. Events that tags have made come after its own. */
export function toHitRecord(hit: Pick<Hit, 'request' | 'events' | 'dropped'>, state: HitState): HitRecord {
  const { id, at, answer, clientRuns, processed } = state;
  const { request } = hit;
  const made = processed.map(({ event }) => event).filter(event => !hit.events.includes(event));
  const toEventRecord = (eventData: EventData): EventRecord => {
    const done = processed.find(({ event }) => event === eventData);
    const occasion = { request, at, eventData };
    return {
      name: String(eventData.event_name ?? ''),
      data: eventData,
      variables: (done?.variables ?? []).map(variable => toVariableRecord(variable, occasion)),
      runs: done?.runs.map(run => toRunRecord(run, occasion)),
      notFired: done?.notFired ?? [],
    };
  };
  return {
    kind: 'hit',
    id,
    at,
    request,
    client: answer?.refusal === undefined ? clientOf(state) : undefined,
    clientRuns: clientRuns.map(run => toClientRunRecord(run, { request, at, eventData: {} })),
    events: [...hit.events, ...made].map(toEventRecord),
    dropped: hit.dropped.map(({ count, message }) => ({ count, message })),
    answer,
  };
}

/** Without a template client that claims a hit it is the built-in one for GA4, under the name that its events know. */
function clientOf({ clientRuns, processed }: HitState): string {
  return clientRuns.find(({ claimed }) => claimed)?.name ?? processed[0]?.clientName ?? 'GA4';
}
