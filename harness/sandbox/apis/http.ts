import { type ApiContext, type ApiFamily, defineApi } from '../api.ts';
import type { HttpAnswer, HttpFailure, OutgoingRequest } from '../environment.ts';
import type { HostFunction } from '../values.ts';
import { toNumber, toRecord, toText } from './coerce.ts';
import { GoogleAuth } from './google-auth.ts';

const DEFAULT_TIMEOUT_MS = 15_000;

/** Status codes by which a callback learns that no answer came (sgtm-sandbox.md, 1e). */
const FAILURE_CODES = { failed: 0, timed_out: -1 } as const;

/**
 * Requests to other servers, in both calling forms. Both need `send_http` for the URL.
 *
 * The promise resolves to `{statusCode, headers, body}` whatever the status; header names are in lower case, `body` is
 * `undefined` if nothing arrived. It rejects with `{reason: 'failed' | 'timed_out'}`.
 *
 * The older form calls `callback(statusCode, headers, body)`: where no answer came with status 0, after the timeout
 * with -1, without headers and body. What that form gives is unknown: here a promise of `undefined`.
 *
 * `authorization`, the result of `getGoogleAuth`, adds an `Authorization` header with the environment's access token, in
 * the place of one that the template has set.
 */
export const httpApis: ApiFamily = {
  /**
   * `sendHttpGet(url: string, options?: {headers, timeout, authorization})` → promise, or
   * `sendHttpGet(url, callback, options?)`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sendhttpget
   */
  sendHttpGet: defineApi({
    parameters: ['string', 'object|function?', 'object?'],
    permission: url => ['send_http', url],
    run(context, url, ...rest: unknown[]) {
      const { callback, options } = formOf(rest);
      return send(context, outgoing(context, url, { ...options, method: 'GET' }), callback);
    },
  }),

  /**
   * `sendHttpRequest(url: string, options?: {method, headers, timeout, authorization}, body?: string)` → promise, or
   * `sendHttpRequest(url, callback, options?, body?)`. GET and 15000 ms unless given. Whether a body of another type is
   * refused is unknown: here it is converted, and `null` is none.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#sendhttprequest
   */
  sendHttpRequest: defineApi({
    parameters: ['string', 'object|function?', 'any?', 'any?'],
    permission: url => ['send_http', url],
    run(context, url, ...rest: unknown[]) {
      const { callback, options, body } = formOf(rest);
      return send(context, outgoing(context, url, options, body), callback);
    },
  }),
};

/** What follows the URL in a call of either form. */
interface Form {
  readonly callback?: HostFunction;
  readonly options: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

function formOf([second, third, fourth]: unknown[]): Form {
  return typeof second === 'function'
    ? { callback: second as HostFunction, options: toRecord(third), body: fourth }
    : { options: toRecord(second), body: third };
}

function outgoing(
  { environment: { cloud } }: ApiContext,
  url: string,
  { method, headers, timeout, authorization }: Form['options'],
  body?: unknown,
): OutgoingRequest {
  const ms = toNumber(timeout);
  const given = Object.entries(toRecord(headers))
    .filter(([, value]) => value != null)
    .map(([name, value]): Header => [name, toText(value)]);
  return {
    method: toText(method || 'GET').toUpperCase(),
    url,
    headers: Object.fromEntries(
      authorization instanceof GoogleAuth ? authorize(given, cloud.accessToken) : given,
    ),
    body: body == null ? undefined : toText(body),
    timeoutMs: ms > 0 ? ms : DEFAULT_TIMEOUT_MS,
  };
}

type Header = [name: string, value: string];

function authorize(headers: readonly Header[], accessToken: string): Header[] {
  const others = headers.filter(([name]) => name.toLowerCase() !== 'authorization');
  return [...others, ['Authorization', `Bearer ${accessToken}`]];
}

/** Sends a GET without headers, with the option `timeout` of an API. Rejects with an `HttpFailure`. */
export function fetchUrl(context: ApiContext, url: string, timeout?: unknown): Promise<HttpAnswer> {
  return ask(context, outgoing(context, url, { timeout }));
}

function send(context: ApiContext, request: OutgoingRequest, callback?: HostFunction): Promise<unknown> {
  const answer = ask(context, request);
  if (!callback) return answer;
  return answer.then(
    ({ statusCode, headers, body }) => context.later(() => callback(statusCode, headers, body)),
    ({ reason }: HttpFailure) => context.later(() => callback(FAILURE_CODES[reason], {}, undefined)),
  );
}

async function ask({ environment }: ApiContext, request: OutgoingRequest): Promise<HttpAnswer> {
  try {
    const { statusCode, headers, body } = await environment.transport(request);
    return { statusCode, headers, body };
  } catch (failure) {
    const reason = toRecord(failure).reason === 'timed_out' ? 'timed_out' : 'failed';
    throw { reason } satisfies HttpFailure;
  }
}
