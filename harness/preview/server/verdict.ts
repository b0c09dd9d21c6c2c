import type { Exchange } from '../../container/run-event.ts';
import { GRAPH_HOST } from '../../container/transports.ts';
import { type GraphError, graphErrors } from '../../graph/errors.ts';
import { findWarnings } from '../../graph/events.ts';
import { readRequest } from '../../graph/request.ts';
import { parseJson } from '../../parse-json.ts';
import type { HttpAnswer, HttpFailure, OutgoingRequest } from '../../sandbox/environment.ts';
import type { Verdict } from '../records.ts';

/** What of Meta's two answers (meta-capi.md 6.1, 6.2) tells what happened. */
interface MetaAnswer {
  readonly events_received?: number;
  readonly error?: { readonly message?: string; readonly code?: number; readonly error_subcode?: number };
}

/** Says in words what an endpoint answered; of Meta's also what to do, by its error codes. `at` is in milliseconds. */
export function describeAnswer({ request, answer }: Exchange, at: number): Verdict {
  const { hostname } = new URL(request.url);
  const isMeta = hostname === GRAPH_HOST;
  const warnings = isMeta ? findWarnings(readRequest(request), at) : [];
  return { advice: undefined, ...describe(answer, request, isMeta ? 'Meta' : hostname), warnings };
}

type Described = Pick<Verdict, 'tone' | 'text'> & Partial<Verdict>;

function describe(
  answer: HttpAnswer | HttpFailure | undefined,
  request: OutgoingRequest,
  endpoint: string,
): Described {
  if (!answer) return { tone: 'waiting', text: `No answer of ${endpoint} was waited for.` };
  if (!('statusCode' in answer)) return describeFailure(answer, request, endpoint);
  const { events_received, error } =
    endpoint === 'Meta' ? ((parseJson(answer.body) ?? {}) as MetaAnswer) : {};
  if (error) return describeError(error, answer.statusCode);
  const tone = answer.statusCode >= 200 && answer.statusCode < 300 ? 'good' : 'bad';
  if (events_received === undefined) return { tone, text: `${endpoint} answered ${answer.statusCode}.` };
  return { tone, text: `Meta received ${events_received} ${events_received === 1 ? 'event' : 'events'}.` };
}

function describeFailure(
  { reason }: HttpFailure,
  { timeoutMs }: OutgoingRequest,
  endpoint: string,
): Described {
  const text =
    reason === 'timed_out'
      ? `${endpoint} did not answer within ${timeoutMs} ms.`
      : `The connection to ${endpoint} failed.`;
  return { tone: 'bad', text };
}

function describeError(
  { message = '', code, error_subcode }: NonNullable<MetaAnswer['error']>,
  status: number,
): Described {
  const number = [code, error_subcode].filter(part => part !== undefined).join('/');
  const known = findError(code, error_subcode);
  return {
    tone: 'bad',
    text: `Meta refused the request with ${status}, code ${number}: ${known?.title ?? message}.`,
    advice: known && `${known.advice}${known.retry ? ' Sending it again can succeed.' : ''}`,
  };
}

/** The row of that code and subcode, else the row of the code alone. */
function findError(code: number | undefined, subcode: number | undefined): GraphError | undefined {
  const rows: readonly GraphError[] = Object.values(graphErrors).filter(row => row.code === code);
  return rows.find(row => row.subcode === subcode) ?? rows.find(row => row.subcode === undefined);
}
