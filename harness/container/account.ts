import type { HttpAnswer } from '../sandbox/environment.ts';
import type { Hit } from './hit.ts';
import type { EventRun, Exchange } from './run-event.ts';

/**
 * Where an event ended: nothing was sent for it; an endpoint took it; an endpoint refused it; it was not delivered, but
 * kept for `sgtm replay`; no answer came or a tag broke down. Of several tags' the last in this order counts.
 */
const FATES = ['dropped', 'sent', 'refused', 'deadLettered', 'failed'] as const;

/** One of `dropped`, `sent`, `refused`, `deadLettered` and `failed`. */
export type Fate = (typeof FATES)[number];

/** What became of an event, and why: a status, a reason of the container, or what the transport says. */
export interface Settlement {
  readonly fate: Fate;
  readonly reason: string;
}

/** How many events were accepted, and where they are: `accepted` is the sum of all other numbers. */
export interface Balance extends Readonly<Record<Fate, Readonly<Record<string, number>>>> {
  readonly accepted: number;
  /** Events whose processing is not over. */
  readonly underWay: number;
}

/** The events of one hit in an account. */
export interface AccountEntry {
  /** Settles one event by what all tags did with it. */
  settle(runs: readonly EventRun[]): void;
  /** Settles what is left as failed: the hit was given up. */
  close(): void;
}

/**
 * Keeps count of events, each from when it was accepted until it is settled. A request that is refused as a whole, with a
 * status of 4xx, is in no account.
 */
export interface Account {
  /** Takes in the events of a hit. Those that the client dropped are settled at once. */
  open(hit: Pick<Hit, 'events' | 'dropped'>): AccountEntry;
  balance(): Balance;
}

/** Makes an empty account. */
export function createAccount(): Account {
  const reasons: Record<Fate, Record<string, number>> = {
    sent: {},
    refused: {},
    deadLettered: {},
    failed: {},
    dropped: {},
  };
  let accepted = 0;
  let underWay = 0;
  const add = ({ fate, reason }: Settlement, count: number) => {
    reasons[fate][reason] = (reasons[fate][reason] ?? 0) + count;
  };
  return {
    open({ events, dropped }) {
      let open = events.length;
      accepted += open;
      underWay += open;
      for (const { reason, count } of dropped) {
        accepted += count;
        add({ fate: 'dropped', reason }, count);
      }
      const take = (count: number, settlement: Settlement) => {
        open -= count;
        underWay -= count;
        if (count > 0) add(settlement, count);
      };
      return {
        settle: runs => take(1, settlementOf(runs)),
        close: () => take(open, { fate: 'failed', reason: 'given-up' }),
      };
    },
    balance: () => structuredClone({ accepted, ...reasons, underWay }),
  };
}

/** What became of an event by what tags did with it: the worst that happened to any. */
export function settlementOf(runs: readonly EventRun[]): Settlement {
  const [worst] = runs.map(settleRun).sort((a, b) => FATES.indexOf(b.fate) - FATES.indexOf(a.fate));
  return worst ?? { fate: 'dropped', reason: 'no-tag' };
}

/**
 * A tag that ended well has sent its event if any request was answered with 2xx: those before may have been repeated.
 * For any other the last request without such an answer tells why.
 */
function settleRun(run: EventRun): Settlement {
  const settlement = settleDelivery(run);
  return run.deadLetters > 0 ? { ...settlement, fate: 'deadLettered' } : settlement;
}

function settleDelivery({ result, exchanges }: EventRun): Settlement {
  const last = exchanges.findLast(exchange => !isTaken(exchange));
  const decisive = result.outcome === 'success' ? (exchanges.find(isTaken) ?? last) : last;
  if (decisive) return settleExchange(decisive);
  if (result.outcome === 'success') return { fate: 'dropped', reason: 'nothing-sent' };
  return { fate: 'failed', reason: result.error ? 'tag-error' : FAILURES[result.outcome] };
}

const FAILURES = { failure: 'tag-failure', none: 'no-completion' };

function settleExchange({ answer }: Exchange): Settlement {
  if (answer === undefined) return { fate: 'failed', reason: 'no-answer' };
  if (!isAnswer(answer)) return { fate: 'failed', reason: answer.reason };
  return { fate: isTaken({ answer }) ? 'sent' : 'refused', reason: String(answer.statusCode) };
}

function isTaken({ answer }: Pick<Exchange, 'answer'>): boolean {
  return answer !== undefined && isAnswer(answer) && answer.statusCode >= 200 && answer.statusCode < 300;
}

function isAnswer(answer: NonNullable<Exchange['answer']>): answer is HttpAnswer {
  return 'statusCode' in answer;
}
