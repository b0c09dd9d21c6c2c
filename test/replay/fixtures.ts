import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStandIn, type StandIn } from '../../harness/graph/stand-in.ts';
import { readDeadLetter } from '../../harness/replay/dead-letter.ts';
import { createIdentities } from '../../harness/replay/identity.ts';
import { findInput } from '../../harness/replay/input.ts';
import { type ReplayOptions, replay } from '../../harness/replay/replay.ts';
import { createTally, type Problem, type Tally } from '../../harness/replay/tally.ts';
import type { Row } from '../../harness/replay/triage.ts';
import type { Clock, HttpTransport } from '../../harness/sandbox/environment.ts';
import { makeFolder } from '../folder.ts';
import { now, purchase } from '../graph/fixtures.ts';

type Changes = Readonly<Record<string, unknown>>;

/** A row as the tag writes it, with `event` laid over its event and `row` over the row. */
export function deadLetter(event: Changes = {}, row: Changes = {}): Record<string, unknown> {
  return {
    dataset: '1234567890',
    api_version: 'v26.0',
    failed_at: now - 60_000,
    reason: 'no answer from Meta: timed_out',
    event: purchase(event),
    partner_agent: 'sgtm-capi-0.1',
    ...row,
  };
}

/** Rows with the ids `order-1`, `order-2` and so on, changed by what `change` gives for each number. */
export function deadLetters(count: number, change: (number: number) => Changes = () => ({})): Changes[] {
  return Array.from({ length: count }, (_, index) =>
    deadLetter({ event_id: `order-${index + 1}`, ...change(index + 1) }),
  );
}

/** Rows as they are when they are ready to be sent. */
export function readyRows(letters: readonly Changes[]): Row[] {
  const identify = createIdentities();
  return letters.map((letter, index) => {
    const read = readDeadLetter(JSON.stringify(letter));
    return { ...read, ...identify(read), place: `rows.ndjson:${index + 1}` };
  });
}

/** Writes rows, objects or texts, into a file of their own, and gives its path. */
export function writeRows(rows: readonly unknown[], file = join(makeFolder(), 'rows.ndjson')): string {
  const lines = rows.map(row => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** A clock for which waiting takes no time. `waits` holds the milliseconds. */
export function createInstantClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    after(ms, callback) {
      waits.push(ms);
      const timer = setImmediate(callback);
      return () => clearImmediate(timer);
    },
  };
}

/** Sends to a stand-in in this process. */
export function createStandInTransport(standIn: StandIn = createStandIn({ clock: { now: () => now } })) {
  const transport: HttpTransport = async request => {
    const answer = standIn.graph(request);
    if (answer === 'timeout') throw { reason: 'timed_out' };
    if (answer === 'reset') throw { reason: 'failed' };
    return { statusCode: answer.status, headers: {}, body: answer.body };
  };
  return { standIn, transport };
}

/** How a run ended. */
export interface Run {
  readonly tally: Tally;
  readonly problems: readonly Problem[];
}

/** Replays what is at a path, to a stand-in in this process unless told otherwise. */
export async function run(
  path: string,
  options: Partial<ReplayOptions> = {},
  journal?: string,
): Promise<Run> {
  const tally = createTally();
  const problems: Problem[] = [];
  await replay(await findInput(path, journal), {
    tally,
    clock: createInstantClock(),
    transport: createStandInTransport().transport,
    endpoint: 'https://graph.facebook.com',
    concurrency: 4,
    random: () => 0,
    signal: new AbortController().signal,
    credentialsOf: () => ({ token: 'TOKEN', secretProof: undefined }),
    onProblem: problem => problems.push(problem),
    onRead: () => {},
    ...options,
  });
  return { tally, problems };
}

/** A tally of nothing but what is given. */
export function tallyOf(counts: Partial<Tally>): Tally {
  return { ...createTally(), ...counts };
}
