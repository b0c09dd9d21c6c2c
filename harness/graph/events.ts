import { hash } from 'node:crypto';
import { refuseEvent } from './checks.ts';
import { errorBody, type GraphErrorBody, type GraphErrorName, graphErrors } from './errors.ts';
import { type EventsRequest, eventsOf, fieldsOf, type GraphRequest, readRequest } from './request.ts';
import { type Account, type Refusal, requestChecks } from './request-checks.ts';
import { checkCompleteness, checkShape, type Warning } from './schema.ts';
import { checkVersion } from './versions.ts';

export type { GraphRequest } from './request.ts';
export type { Account, Refusal } from './request-checks.ts';

/** How a request is answered. */
export interface AnswerOptions extends Account {
  /** Number of the request, from which `fbtrace_id` is made. */
  readonly serial?: number;
  /** The answer to give whatever the request is. */
  readonly forced?: GraphErrorName | undefined;
}

/** Meta's answer to accepted events. `messages` is always empty: no other is on record (meta-capi.md 6.1). */
export interface EventsReceived {
  readonly events_received: number;
  readonly messages: readonly string[];
  readonly fbtrace_id: string;
}

/** The answer to a request, and what the stand-in has to say about it. */
export interface EventsAnswer {
  readonly status: number;
  readonly body: EventsReceived | GraphErrorBody;
  readonly refusal: Refusal | undefined;
  /** The request as it was read: no token, no proof, `data` decoded. */
  readonly received: Pick<EventsRequest, 'version' | 'datasetId' | 'parameters'>;
}

/**
 * Answers a request as graph.facebook.com answers `POST /{version}/{dataset id}/events`. Pure: the same arguments give
 * the same answer. `now` is in milliseconds.
 *
 * Follows meta-capi.md 6 and 10. One bad event makes the whole request fail.
 */
export function answerEvents(
  request: GraphRequest,
  now: number,
  { serial = 0, forced, ...account }: AnswerOptions = {},
): EventsAnswer {
  const read = readRequest(request);
  const { version, datasetId, parameters } = read;
  const fbtraceId = traceId(serial);
  const refusal = forced ? { error: forced, path: 'request' } : findRefusal(read, account, now);
  return {
    refusal,
    received: { version, datasetId, parameters },
    ...(refusal ? refuse(refusal, read, fbtraceId) : accept(read, fbtraceId)),
  };
}

/**
 * Lists what Meta's documents forbid in a request, but the endpoint is not known to refuse. Apart from the answer: it is half
 * of the work, and most requests are never looked at. `now` is in milliseconds.
 */
export function findWarnings({ version, parameters }: EventsAnswer['received'], now: number): Warning[] {
  if (eventsOf({ parameters }).length === 0) return [];
  return [
    ...(version === undefined ? [] : checkVersion(version, now)),
    ...checkShape(parameters),
    ...checkCompleteness(parameters),
  ];
}

function findRefusal(request: EventsRequest, account: Account, now: number): Refusal | undefined {
  const check = requestChecks.find(({ fails }) => fails(request, account));
  return check ? { error: check.error, path: check.path } : refuseEvents(request, now);
}

type Answer = Pick<EventsAnswer, 'status' | 'body'>;

function accept(request: EventsRequest, fbtraceId: string): Answer {
  return {
    status: 200,
    body: { events_received: eventsOf(request).length, messages: [], fbtrace_id: fbtraceId },
  };
}

/** Whether a bad token gets 401 outside the header as well is unknown; 400 is what others assume (meta-capi.md 6.2). */
function refuse({ error }: Refusal, request: EventsRequest, fbtraceId: string): Answer {
  const row = graphErrors[error];
  const { path, method, datasetId = '', tokenInHeader } = request;
  return {
    status: row.status === 401 && !tokenInHeader ? 400 : row.status,
    body: errorBody(row, fbtraceId, { path, method: method.toLowerCase(), id: datasetId }),
  };
}

function refuseEvents(request: EventsRequest, now: number): Refusal | undefined {
  for (const [index, event] of eventsOf(request).entries()) {
    const error = refuseEvent(fieldsOf(event), now);
    if (error) return { error, path: `data[${index}]` };
  }
  return undefined;
}

/** 23 characters beginning with `A`, as observed (meta-capi.md 6.1). */
function traceId(serial: number): string {
  return `A${hash('sha256', String(serial), 'base64url').slice(0, 22)}`;
}
