import { textOf } from '../graph/customer-information.ts';
import { requestErrors } from '../graph/errors/requests.ts';
import { type GraphError, graphErrors } from '../graph/errors.ts';
import { type Fields, fieldsOf } from '../graph/request.ts';
import { parseJson } from '../parse-json.ts';
import type { HttpAnswer, HttpFailure } from '../sandbox/environment.ts';

/** What an answer means for the events of a request. */
export interface Verdict {
  /**
   * `accepted`: Meta has them. `passing`: the same request can succeed later. `refused`: an event is bad. `denied`: the
   * request is, whatever its events, as with a wrong token.
   */
  readonly kind: 'accepted' | 'passing' | 'refused' | 'denied';
  /** Meta's words and our advice; empty if there is nothing to say. */
  readonly words: string;
}

/** What it means that no answer came. */
export function judgeFailure({ reason }: HttpFailure): Verdict {
  return { kind: 'passing', words: reason === 'timed_out' ? 'No answer in time.' : 'No connection.' };
}

/**
 * Judges the answer to a request of so many events, by the retry rule of meta-capi.md 6.4: an answer that is not Meta's
 * JSON comes from a proxy or an outage, and passes.
 *
 * Unknown, and chosen: a body that is too big gets 413. Code 100 blames an event, unless the row of the error says that
 * it is the request.
 */
export function judgeAnswer({ statusCode, body }: HttpAnswer, events: number): Verdict {
  const { error, events_received, messages } = fieldsOf(parseJson(body));
  if (statusCode < 300 && typeof events_received === 'number') {
    return { kind: 'accepted', words: describeAcceptance(events_received, events, messages) };
  }
  const given = fieldsOf(error);
  const row = findError(given);
  return { kind: kindOf(statusCode, given, row), words: describeError(statusCode, given, row) };
}

function kindOf(
  status: number,
  { code, is_transient }: Fields,
  row: GraphError | undefined,
): Verdict['kind'] {
  if (status === 413) return 'refused';
  if (typeof code !== 'number' || status >= 500 || status === 429) return 'passing';
  if (is_transient === true || row?.retry) return 'passing';
  return code === 100 && !(row && ERRORS_OF_REQUEST.has(row)) ? 'refused' : 'denied';
}

const ERRORS: readonly GraphError[] = Object.values(graphErrors);
const ERRORS_OF_REQUEST: ReadonlySet<GraphError> = new Set(Object.values(requestErrors));

/**
 * The row of an error: that of its code and subcode, else that of the code alone. Where several have both, the one with
 * the same `message`, which unlike the texts for users is not translated (meta-capi.md 6.2).
 */
function findError({ code, error_subcode, message }: Fields): GraphError | undefined {
  const sameCode = ERRORS.filter(row => row.code === codeInTable(code));
  const sameSubcode = sameCode.filter(({ subcode }) => subcode === error_subcode);
  const rows = sameSubcode.length > 0 ? sameSubcode : sameCode.filter(({ subcode }) => subcode === undefined);
  const [row, ...others] = rows.length > 1 ? rows.filter(row => row.message === message) : rows;
  return others.length === 0 ? row : undefined;
}

/** The row of 200 stands for all codes up to 299. */
function codeInTable(code: unknown): unknown {
  return typeof code === 'number' && code >= 200 && code < 300 ? 200 : code;
}

/** Meta is said to answer 200 and take nothing when it discards messaging events (6.1). */
function describeAcceptance(received: number, events: number, messages: unknown): string {
  const said = Array.isArray(messages) ? messages.map(plain) : [];
  const missing =
    received === events ? [] : [`Meta answers that it received ${received} of ${events} events.`];
  return [...missing, ...said].join(' ');
}

/** `Status 400, code 100/2804009: “Missing Value for Purchase Event. …” Send custom_data.value … (fbtrace_id A…)` */
function describeError(status: number, error: Fields, row: GraphError | undefined): string {
  const { code, error_subcode, message, error_user_title, error_user_msg, fbtrace_id } = error;
  const numbers = [code, error_subcode].map(plain).filter(Boolean).join('/');
  const texts = [error_user_title, error_user_msg].map(plain).filter(Boolean);
  const said = texts.length > 0 ? texts.join('. ') : plain(message);
  return [
    `Status ${status}${numbers && `, code ${numbers}`}${said ? `: “${said}”` : '.'}`,
    row?.advice,
    fbtrace_id && `(fbtrace_id ${plain(fbtrace_id)})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Without characters that steer a terminal. */
function plain(value: unknown): string {
  return textOf(value).replace(/\p{Cc}+/gu, ' ');
}
