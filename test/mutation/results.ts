import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ShownMutant } from './mutate.ts';

/** Where each shard writes what it found. */
export const RESULTS = resolve(import.meta.dirname, '../../node_modules/.cache/mutation');

/** The least share of faults that the tests must notice, in percent. */
const WANTED = 85;

/** What came of the faults of one shard. */
export interface ShardResult {
  killed: number;
  /** No test reaches the line. */
  readonly unreached: ShownMutant[];
  /** Tests reach the line, and all pass. */
  readonly survived: ShownMutant[];
}

/** Clears old results. Vitest calls it before all shards. */
export function setup(): void {
  rmSync(RESULTS, { recursive: true, force: true });
}

/** Prints what went unnoticed, and the score. Vitest calls it after all shards. */
export function teardown(): void {
  const shards = readdirSync(RESULTS).map(
    (file): ShardResult => JSON.parse(readFileSync(join(RESULTS, file), 'utf8')),
  );
  const killed = shards.reduce((sum, shard) => sum + shard.killed, 0);
  const unreached = shards.flatMap(shard => shard.unreached);
  const missed = [...unreached, ...shards.flatMap(shard => shard.survived)];
  for (const mutant of missed.sort((a, b) => a.start - b.start)) console.log(describeMutant(mutant));
  const all = killed + missed.length;
  const score = (100 * killed) / all;
  console.log(
    `${killed} of ${all} mutants killed (${score.toFixed(1)} %), ${unreached.length} of the others not reached`,
  );
  if (!(score >= WANTED)) process.exitCode = 1;
}

function describeMutant({ line, mutator, was, replacement }: ShownMutant): string {
  const short = (text: string): string => {
    const flat = text.replace(/\s+/g, ' ');
    return flat.length > 60 ? `${flat.slice(0, 57)}...` : flat;
  };
  return `${line}  ${mutator}  ${short(was)}  →  ${short(replacement)}`;
}
