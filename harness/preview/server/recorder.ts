import type { ClientRun } from '../../container/clients.ts';
import type { Hit, Refusal } from '../../container/hit.ts';
import type { ProcessEvents } from '../../container/pipeline.ts';
import type { TemplateRun } from '../../container/run-event.ts';
import type { ProcessedEvent } from '../../container/run-tags.ts';
import type { StandInRecord } from '../../graph/stand-in.ts';
import type { IncomingRequest } from '../../sandbox/environment.ts';
import type { HitRecord, PixelRecord } from '../records.ts';
import { type HitState, toHitRecord } from './hit-record.ts';
import type { Hub } from './hub.ts';
import type { Secrets } from './secrets.ts';

/** Writes down what happens in a container, for the page. */
export interface Recorder {
  /** Wraps what processes hits, so that each is recorded from when it comes until it is answered. */
  observe(processEvents: ProcessEvents): ProcessEvents;
  /** Takes in an event of a hit that is being processed. */
  onEvent(event: ProcessedEvent, hit: Hit): void;
  /** Takes in what a template client did with a request that is not answered yet. */
  onClientRun(run: ClientRun, request: IncomingRequest): void;
  /** Takes in a request that nothing in the container takes. */
  onRefused(refusal: Refusal): void;
  /** Takes in what the stand-in has received; of that, hits of the pixel are shown. */
  onStandInRecord(record: StandInRecord): void;
}

/** What a recorder is made of. */
export interface RecorderOptions {
  readonly hub: Hub;
  readonly secrets: Secrets;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** A hit that is being recorded. */
interface OpenHit {
  readonly id: number;
  readonly at: number;
  readonly processed: ProcessedEvent[];
}

/** Makes a recorder. What is big or slow to write down is done only if a page asks for it. */
export function createRecorder({ hub, secrets, now }: RecorderOptions): Recorder {
  const open = new Map<Hit, OpenHit>();
  const clientRuns = new WeakMap<IncomingRequest, ClientRun[]>();
  let ids = 0;

  function put(hit: RecordedHit, entry: OpenHit, answer?: HitRecord['answer']): void {
    const runs = clientRuns.get(hit.request) ?? [];
    const state = { ...entry, processed: [...entry.processed], clientRuns: [...runs], answer };
    hub.put(entry.id, sizeOf(hit), () => {
      for (const { fields } of runsOf(state)) secrets.learn(fields);
      return secrets.toJson(toHitRecord(hit, state));
    });
  }

  return {
    observe: processEvents => async hit => {
      const entry = { id: ++ids, at: now(), processed: [] };
      open.set(hit, entry);
      put(hit, entry);
      try {
        const answer = await processEvents(hit);
        const { status, cookies } = answer;
        put(hit, entry, { ...NO_PROBLEM, status, cookies: [...hit.cookies, ...cookies] });
        return answer;
      } catch (error) {
        put(hit, entry, { ...NO_PROBLEM, status: 200, cookies: hit.cookies, error: String(error) });
        throw error;
      } finally {
        open.delete(hit);
      }
    },
    onEvent(event, hit) {
      const entry = open.get(hit);
      entry?.processed.push(event);
      if (entry) put(hit, entry);
    },
    onClientRun(run, request) {
      clientRuns.set(request, [...(clientRuns.get(request) ?? []), run]);
    },
    onRefused({ request, status, message }) {
      const answer = { ...NO_PROBLEM, status, cookies: [], refusal: message };
      put({ request, events: [], dropped: [] }, { id: ++ids, at: now(), processed: [] }, answer);
    },
    onStandInRecord(record) {
      if (record.channel !== 'browser') return;
      const id = ++ids;
      const { at, hit } = record;
      const pixel: PixelRecord = { kind: 'pixel', id, at, ...NO_PIXEL_HIT, ...hit };
      hub.put(id, JSON.stringify(pixel).length, () => secrets.toJson(pixel));
    },
  };
}

/** A hit, or a request that never became one. */
type RecordedHit = Pick<Hit, 'request' | 'events' | 'dropped'>;

const NO_PROBLEM = { error: undefined, refusal: undefined };

const NO_PIXEL_HIT = {
  eventName: undefined,
  eventId: undefined,
  datasetId: undefined,
  customData: {},
  userData: {},
  parameters: {},
};

/** Everything that ran for a hit. */
function runsOf({ clientRuns, processed }: HitState): TemplateRun[] {
  const variables = [...clientRuns, ...processed].flatMap(({ variables }) => variables);
  return [
    ...clientRuns,
    ...variables.flatMap(({ run }) => run ?? []),
    ...processed.flatMap(({ runs }) => runs),
  ];
}

/** About as much again as the hit itself is in its event data, and in each copy that a tag makes of them. */
function sizeOf({ request }: RecordedHit): number {
  return 4 * (request.queryString.length + (request.body?.length ?? 0)) + 4000;
}
