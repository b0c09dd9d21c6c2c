import type { Clock } from '../sandbox/environment.ts';
import { type Account, answerEvents, type EventsAnswer, type GraphRequest } from './events.ts';
import type { Failure } from './failures.ts';
import { createHistory } from './history.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { estimateMatchQuality, type MatchQuality } from './match-quality.ts';
import { answerPixel, type PixelHit, readPixelHit } from './pixel.ts';
import { createRateLimit } from './rate-limit.ts';
import { type ReceivedEvent, receivePixelHit, receiveServerEvent } from './received.ts';
import { eventsOf, fieldsOf } from './request.ts';

/** What a stand-in is made of. */
export interface StandInOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Without it, any token is good for any dataset, and no proof is asked for. */
  readonly account?: Account;
  /** Decides what strikes the next request to Graph, if anything; see `createFailures`. */
  readonly nextFailure?: () => Failure | undefined;
  /** How many requests to Graph are answered in a minute; those beyond get Meta's code 4. */
  readonly requestsPerMinute?: number;
  /** Receives each request once its answer is known. */
  readonly onRecord?: (record: StandInRecord) => void;
}

/** A request to Graph and its answer. Holds no token. */
export interface GraphRecord extends Omit<EventsAnswer, 'status' | 'body'> {
  readonly channel: 'server';
  /** When it came, in milliseconds. */
  readonly at: number;
  /** `undefined` if no answer was sent. */
  readonly status: number | undefined;
  /** `undefined` if no answer of Meta's was sent. */
  readonly body: EventsAnswer['body'] | undefined;
  /** What struck the request. */
  readonly failure: Failure | undefined;
  /** Numbers, in the ledger, of the events that were taken in. */
  readonly events: readonly number[];
}

/** A hit of the pixel; `hit` is `undefined` if it could not be read. */
export interface PixelRecord extends Pick<GraphRecord, 'at' | 'events'> {
  readonly channel: 'browser';
  readonly hit: PixelHit | undefined;
}

/** What a stand-in remembers of a request. */
export type StandInRecord = GraphRecord | PixelRecord;

/** An answer of Graph as it goes on the wire. No `Response`: whoever asks from this process only wants the text. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Meta's side of the wire. */
export interface StandIn {
  /** The last 1000 requests, or fewer when they are big, the oldest first. */
  readonly records: readonly StandInRecord[];
  readonly ledger: Ledger;
  /** The match quality of the server events that the ledger remembers. */
  matchQuality(): MatchQuality[];
  /** Answers a request to graph.facebook.com; `timeout` is never to answer, `reset` to break the connection. */
  graph(request: GraphRequest): GraphAnswer | 'timeout' | 'reset';
  /** Answers a hit of the pixel, a request to `www.facebook.com/tr/`. */
  pixel(request: GraphRequest): Response;
}

const maxRecords = 1000;
/** In characters of what was received. */
const maxRecordedSize = 32 * 1024 * 1024;

/** Makes a stand-in for Meta's two endpoints, which share the events that they take in. */
export function createStandIn(options: StandInOptions): StandIn {
  const { clock, account, onRecord, nextFailure = () => undefined } = options;
  const { requestsPerMinute = Number.POSITIVE_INFINITY } = options;
  const history = createHistory<StandInRecord>(maxRecords, maxRecordedSize);
  const ledger = createLedger();
  const isOverLimit = createRateLimit(requestsPerMinute);
  let serial = 0;

  function remember(record: StandInRecord, { url, body = '' }: GraphRequest): void {
    history.add(record, url.length + body.length);
    onRecord?.(record);
  }

  return {
    records: history.items,
    ledger,
    matchQuality: () => estimateMatchQuality(ledger.events(), clock.now()),
    graph(request) {
      const at = clock.now();
      const failure = isOverLimit(at) ? ({ error: 'applicationLimit' } as const) : nextFailure();
      const forced = typeof failure === 'object' && 'error' in failure ? failure.error : undefined;
      const answer = answerEvents(request, at, { serial: serial++, forced, ...account });
      const { response, ...sent } = outageOf(failure) ?? toSent(answer);
      const events = sent.status === 200 ? takeIn(answer, at).map(ledger.add) : [];
      remember({ channel: 'server', at, ...answer, ...sent, failure, events }, request);
      return response;
    },
    pixel(request) {
      const at = clock.now();
      const hit = readPixelHit(request);
      const events = hit ? [ledger.add(receivePixelHit(hit, at))] : [];
      remember({ channel: 'browser', at, hit, events }, request);
      return answerPixel();
    },
  };
}

type Sent = Pick<GraphRecord, 'status' | 'body' | 'refusal'> & {
  readonly response: GraphAnswer | 'timeout' | 'reset';
};

function toSent({ status, body, refusal }: EventsAnswer): Sent {
  const headers = { 'content-type': 'application/json' };
  return { status, body, refusal, response: { status, headers, body: JSON.stringify(body) } };
}

/** What is sent when the request does not get as far as Meta's answer. Proxies and outages answer in HTML (6.4). */
function outageOf(failure: Failure | undefined): Sent | undefined {
  if (failure === undefined || (typeof failure === 'object' && 'error' in failure)) return undefined;
  const nothing = { status: undefined, body: undefined, refusal: undefined };
  if (typeof failure === 'string') return { ...nothing, response: failure };
  const { status } = failure;
  const page = `<!DOCTYPE html><title>Error ${status}</title><p>Sorry, something went wrong.`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { ...nothing, status, response: { status, headers, body: page } };
}

function takeIn({ received }: EventsAnswer, at: number): ReceivedEvent[] {
  const { datasetId = '' } = received;
  return eventsOf(received).map(event => receiveServerEvent(fieldsOf(event), datasetId, at));
}
