import type { ConfiguredTemplate } from '../container/run-event.ts';
import type { SandboxRun } from '../library/run.ts';
import type { BenchEvent } from './event.ts';
import { failureOf, repeat, runOnEvent } from './run.ts';
import { timeInTurns } from './time.ts';

/** What one event costs. */
export interface Cost {
  /** Evaluated nodes of the syntax tree. */
  readonly steps: number;
  /** Microseconds of processor time in our interpreter. */
  readonly microseconds: number;
  readonly requests: number;
  /** Bytes of all requests' bodies together. */
  readonly bytes: number;
}

/** What one event costs one template. */
export interface BenchRow {
  readonly event: string;
  readonly template: string;
  /** `undefined` where the template failed. */
  readonly cost: Cost | undefined;
  readonly failure: string | undefined;
}

/** Measures templates side by side on an event. One that fails on it gets its failure for a row, and is not timed. */
export async function benchEvent(
  templates: readonly ConfiguredTemplate[],
  event: BenchEvent,
): Promise<BenchRow[]> {
  const runs = await Promise.all(
    templates.map(async configured => {
      const run = await runOnEvent(configured, event);
      return { configured, run, failure: failureOf(run, configured.template.kind) };
    }),
  );
  const timed = runs.filter(({ failure }) => failure === undefined);
  const times = await timeInTurns(timed.map(({ configured, run }) => repeat(configured, event, run)));
  return runs.map(({ configured: { template, name = template.name }, run, failure }) => ({
    event: event.name,
    template: name,
    cost: failure === undefined ? costOf(run, times.shift() ?? Number.NaN) : undefined,
    failure,
  }));
}

function costOf({ steps, requests }: SandboxRun, microseconds: number): Cost {
  const bytes = requests.reduce((sum, { body = '' }) => sum + Buffer.byteLength(body), 0);
  return { steps, microseconds, requests: requests.length, bytes };
}
