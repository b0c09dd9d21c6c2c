import { createHash } from 'node:crypto';
import { refuseEvent } from './checks.ts';
import { errorBody, type GraphErrorBody, type GraphErrorName, graphErrors } from './errors.ts';
import { type EventsRequest, fieldsOf, type GraphRequest, readRequest } from './request.ts';
import { checkCompleteness, checkShape, type Warning } from './schema.ts';

export type { GraphRequest } from './request.ts';

/** What the stand-in knows of the accounts behind it. */
export interface AnswerOptions {
  /** Tokens, and for each the ids of its datasets. Without it any token may write to any numeric dataset id. */
  readonly access?: Readonly<Record<string, readonly string[]>>;
  /** Number of the request, from which `fbtrace_id` is made. */
  readonly serial?: number;
}

/** Meta's answer to accepted events. `messages` is always empty: no other is on record (meta-capi.md 6.1). */
export interface EventsReceived {
  readonly events_received: number;
  readonly messages: readonly string[];
  readonly fbtrace_id: string;
}

/** Why a request was refused. Meta's answer does not tell which event was the bad one; the stand-in does. */
export interface Refusal {
  /** The row of `graphErrors`. */
  readonly error: GraphErrorName;
  /** What was refused: `url`, `method`, `body`, `access_token`, `data` or `data[0]`. */
  readonly path: string;
}

/** The answer to a request, and what the stand-in has to say about it. */
export interface EventsAnswer {
  readonly status: number;
  readonly body: EventsReceived | GraphErrorBody;
  readonly refusal: Refusal | undefined;
  /** What Meta's documents forbid, but the endpoint is not known to refuse. */
  readonly warnings: readonly Warning[];
  /** The request as it was read: no token, no proof, `data` decoded. */
  readonly received: Pick<EventsRequest, 'version' | 'datasetId' | 'parameters'>;
}

type RequestCheck = Refusal & {
  readonly fails: (request: EventsRequest, access: AnswerOptions['access']) => boolean;
};

/** Why the endpoint refuses a request before it looks at the events, in the order of meta-capi.md 10. */
export const requestChecks: readonly RequestCheck[] = [
  { error: 'unknownPath', path: 'url', fails: ({ datasetId }) => datasetId === undefined },
  // Only POST is offered. The answer to other methods is not on record; this is the one Graph gives elsewhere.
  { error: 'unsupportedRequest', path: 'method', fails: ({ method }) => method !== 'POST' },
  // Versions past their end date are taken: tags that still call v16.0 are in use.
  { error: 'deprecatedVersion', path: 'url', fails: ({ version }) => version === undefined },
  { error: 'unreadableBody', path: 'body', fails: ({ parameters }) => parameters === undefined },
  { error: 'missingToken', path: 'access_token', fails: ({ token }) => token === undefined },
  { error: 'invalidToken', path: 'access_token', fails: ({ token = '' }, access) => !isToken(token, access) },
  { error: 'unsupportedRequest', path: 'url', fails: (request, access) => !mayWrite(request, access) },
  { error: 'emptyData', path: 'data', fails: request => isEmpty(dataOf(request)) },
  { error: 'dataNotAList', path: 'data', fails: request => !Array.isArray(dataOf(request)) },
  { error: 'tooManyEvents', path: 'data', fails: request => eventsOf(request).length > 1000 },
];

/**
 * Answers a request as graph.facebook.com answers `POST /{version}/{dataset id}/events`. Pure: the same arguments give
 * the same answer. `now` is in milliseconds.
 *
 * Follows meta-capi.md 6 and 10. One bad event makes the whole request fail.
 */
export function answerEvents(
  request: GraphRequest,
  now: number,
  { access, serial = 0 }: AnswerOptions = {},
): EventsAnswer {
  const read = readRequest(request);
  const { version, datasetId, parameters } = read;
  const fbtraceId = traceId(serial);
  const refusal = requestChecks.find(check => check.fails(read, access)) ?? refuseEvents(read, now);
  return {
    ...(refusal ? refuse(refusal, read, fbtraceId) : accept(read, fbtraceId)),
    refusal: refusal && { error: refusal.error, path: refusal.path },
    warnings: eventsOf(read).length > 0 ? [...checkShape(parameters), ...checkCompleteness(parameters)] : [],
    received: { version, datasetId, parameters },
  };
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

function dataOf({ parameters }: EventsRequest): unknown {
  return parameters?.data;
}

function eventsOf(request: EventsRequest): readonly unknown[] {
  const data = dataOf(request);
  return Array.isArray(data) ? data : [];
}

function isEmpty(data: unknown): boolean {
  return data === undefined || data === null || data === '' || (Array.isArray(data) && data.length === 0);
}

function isToken(token: string, access: AnswerOptions['access']): boolean {
  return access === undefined || Object.hasOwn(access, token);
}

function mayWrite({ token = '', datasetId = '' }: EventsRequest, access: AnswerOptions['access']): boolean {
  return access?.[token]?.includes(datasetId) ?? /^\d+$/.test(datasetId);
}

/** 23 characters beginning with `A`, as observed (meta-capi.md 6.1). */
function traceId(serial: number): string {
  return `A${createHash('sha256').update(String(serial)).digest('base64url').slice(0, 22)}`;
}
