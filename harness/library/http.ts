import { setImmediate as nextTurn } from 'node:timers/promises';
import { readUrl } from '../read-url.ts';
import type { Clock, HttpAnswer, HttpFailure, OutgoingRequest } from '../sandbox/environment.ts';
import { isUrlPattern, matchesUrlPattern } from '../sandbox/permissions/url-pattern.ts';
import { UserError } from '../user-error.ts';

/** An answer to a request of the template. */
export interface HttpAnswerInput {
  /** 200 if left out. */
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** Text as it is; an object goes as JSON. */
  readonly body?: string | object | undefined;
  /** How long the answer takes, in ms on the clock of the run. What takes as long as the timeout comes too late. */
  readonly delayMs?: number;
}

/** What comes of a request: a bare status, an answer, or why there is none. `timed_out` takes the request's timeout. */
export type HttpReply = number | HttpAnswerInput | HttpFailure;

/** Decides on a request; may take its time. What it throws ends the run. */
export type HttpResponder = (request: OutgoingRequest) => HttpReply | Promise<HttpReply>;

/**
 * How the requests of a template are answered: by a function, or by a table whose keys are URL patterns as in the
 * permission `send_http`. The first pattern that matches counts: `https://*.example.com/v1/*` stands for all that begins
 * like this, `https://example.com/` for every path, and a path without `*` for itself.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions
 */
export type HttpReplies = HttpResponder | Readonly<Record<string, HttpReply | HttpResponder>>;

/**
 * Makes one function of all replies. A request that no pattern matches fails.
 *
 * @throws UserError for a pattern that is none.
 */
export function createResponder(replies: HttpReplies): HttpResponder {
  if (typeof replies === 'function') return replies;
  const table = Object.entries(replies);
  const wrong = table.find(([pattern]) => !isUrlPattern(pattern));
  if (wrong) {
    throw new UserError(
      `Expected the keys of http to be URL patterns like https://api.example.com/*, got ${wrong[0]}. Give a function to answer other URLs.`,
    );
  }
  return request => {
    const url = readUrl(request.url);
    const reply = table.find(([pattern]) => url && matchesUrlPattern(pattern, url))?.[1] ?? UNREACHABLE;
    return typeof reply === 'function' ? reply(request) : reply;
  };
}

const UNREACHABLE: HttpFailure = { reason: 'failed' };

/** Carries out a reply in the time of the clock. Gives the answer, or why there is none. */
export async function deliver(
  reply: HttpReply,
  { timeoutMs }: OutgoingRequest,
  clock: Clock,
): Promise<HttpAnswer | HttpFailure> {
  const { delayMs = 0, ...rest } = readReply(reply);
  await pass(clock, Math.min(delayMs, timeoutMs));
  if (delayMs >= timeoutMs) return { reason: 'timed_out' };
  if ('reason' in rest) return rest;
  const { statusCode = 200, headers = {}, body } = rest;
  return {
    statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: typeof body === 'object' ? JSON.stringify(body) : body,
  };
}

/** An answer that never comes is one that takes too long. */
function readReply(reply: HttpReply): HttpAnswerInput | (HttpFailure & { readonly delayMs?: number }) {
  if (typeof reply === 'number') return { statusCode: reply };
  return 'reason' in reply && reply.reason === 'timed_out' ? { ...reply, delayMs: Infinity } : reply;
}

/**
 * Lets `ms` pass on a virtual clock, which nobody else moves while a request is open: one timer per turn of the host's
 * event loop, so that what a timer sets off is done before the next one is due.
 */
async function pass(clock: Clock, ms: number): Promise<void> {
  if (ms <= 0) return;
  let isOver = false;
  clock.after(ms, () => {
    isOver = true;
  });
  while (!isOver) {
    await nextTurn();
    if (!isOver) clock.advanceToNext?.();
  }
}
