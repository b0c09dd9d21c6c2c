import { eventChecks } from '../graph/checks.ts';
import type { Fields } from '../graph/request.ts';
import { type DeadLetter, MalformedRow, readDeadLetter } from './dead-letter.ts';
import { createIdentities, type Identity } from './identity.ts';
import type { Line } from './input.ts';
import type { JournalState } from './journal-state.ts';
import type { Fate, Problem, Tally } from './tally.ts';

/** A row that is to be sent. */
export interface Row extends DeadLetter, Identity {
  /** `rows.ndjson:12` */
  readonly place: string;
}

/** What decides on rows. */
export interface TriageOptions {
  readonly past: JournalState;
  readonly tally: Tally;
  /** Milliseconds. */
  readonly now: () => number;
  readonly onProblem: (problem: Problem) => void;
}

/**
 * Makes what decides which rows are to be sent, one after the other. Rows that are not, it counts and reports.
 *
 * Expired and refused rows do not stand in the way of a later row for the same event, which may be in order.
 */
export function createTriage(options: TriageOptions): (line: Line) => Row | undefined {
  const { past, tally, now, onProblem } = options;
  const identify = createIdentities();
  const seen = new Set<string>();

  function keepBack(fate: Fate, place: string, words = ''): undefined {
    tally[fate]++;
    if (words !== '') onProblem({ fate, place, words });
  }

  return ({ text, place }) => {
    tally.read++;
    const letter = readLetter(text);
    if (letter instanceof MalformedRow) return keepBack('malformed', place, letter.message);
    const row = { ...letter, ...identify(letter), place };
    if (seen.has(row.id)) return keepBack('duplicate', place);
    if (past.sent.has(row.id)) {
      seen.add(row.id);
      tally.earlier++;
      return keepBack('sent', place);
    }
    if (isTooOld(row.event, now())) return keepBack('expired', place, describeAge(row.event, now()));
    const refusal = past.refused.get(row.digest);
    if (refusal !== undefined) {
      tally.earlier++;
      return keepBack('refused', place, `By an earlier run. ${refusal}`);
    }
    seen.add(row.id);
    return row;
  };
}

function readLetter(text: string): DeadLetter | MalformedRow {
  try {
    return readDeadLetter(text);
  } catch (error) {
    if (error instanceof MalformedRow) return error;
    throw error;
  }
}

/** Meta's window: 7 days, 62 for `physical_store` (meta-capi.md 1.3). */
function isTooOld(event: Fields, now: number): boolean {
  return eventChecks.some(({ error, fails }) => error === 'eventTooOld' && fails(event, now));
}

function describeAge({ event_time }: Fields, now: number): string {
  const days = (now / 1000 - Number(event_time)) / 86_400;
  return `The event is ${days.toFixed(1)} days old. Meta takes events for 7 days, those of physical stores for 62.`;
}
