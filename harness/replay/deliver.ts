import type { Clock, HttpFailure, HttpTransport } from '../sandbox/environment.ts';
import { judgeAnswer, judgeFailure, type Verdict } from './answer.ts';
import { backoffMs, wait } from './backoff.ts';
import type { Batch } from './batches.ts';
import type { Credentials } from './credentials.ts';
import type { Tally } from './tally.ts';

/** What it takes to deliver batches. */
export interface DeliveryOptions {
  /** What stands before the version, such as `https://graph.facebook.com`. */
  readonly endpoint: string;
  readonly transport: HttpTransport;
  readonly clock: Clock;
  /** A number in [0, 1). */
  readonly random: () => number;
  /** Ends waiting: what was tried is not tried again. */
  readonly signal: AbortSignal;
  readonly tally: Tally;
}

/** The first try and five more, within about half a minute. */
const TRIES = 6;

/** In characters. Nobody knows what a proxy may put into an answer. */
const MAX_WORDS = 1000;

/** Per try. Meta advises 1,500 ms for an event that somebody waits for; a thousand take longer, and nobody waits. */
const TIMEOUT_MS = 30_000;

/**
 * Sends a batch in one request, again and again as long as the failure is one that passes. `event_id` and `event_time`
 * stay, so that Meta counts once what it took without our hearing of it.
 */
export async function deliver(
  batch: Batch,
  credentials: Credentials,
  options: DeliveryOptions,
): Promise<Verdict> {
  const { clock, random, signal, tally } = options;
  for (let failures = 1; ; failures++) {
    tally.requests++;
    const verdict = await send(batch, credentials, options);
    if (verdict.kind !== 'passing' || failures === TRIES) return verdict;
    await wait(backoffMs(failures, random), clock, signal);
    if (signal.aborted) return verdict;
  }
}

/** The token goes into the header only: URLs and bodies end up in logs (meta-capi.md 6.6). */
async function send(
  { destination, rows }: Batch,
  { token, secretProof }: Credentials,
  { endpoint, transport }: DeliveryOptions,
): Promise<Verdict> {
  const { dataset, apiVersion, partnerAgent, testEventCode } = destination;
  const body = {
    data: rows.map(({ event }) => event),
    partner_agent: partnerAgent,
    test_event_code: testEventCode,
    appsecret_proof: secretProof,
  };
  const request = {
    method: 'POST',
    url: `${endpoint}/${apiVersion}/${dataset}/events`,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    timeoutMs: TIMEOUT_MS,
  };
  const answer = await transport(request).catch((failure: HttpFailure) => failure);
  const { kind, words } = 'reason' in answer ? judgeFailure(answer) : judgeAnswer(answer, rows.length);
  return { kind, words: toShow(words, token) };
}

/** Meta's messages may quote the token. */
function toShow(words: string, token: string): string {
  return words.replaceAll(token, '<token>').slice(0, MAX_WORDS);
}
