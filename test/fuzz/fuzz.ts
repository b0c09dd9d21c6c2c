import { readFileSync } from 'node:fs';
import fc from 'fast-check';

/** The number of runs as `FUZZ_SCALE` multiplies it: `npm run fuzz` sets 10, so that the tag gets a million events. */
export function scaled(runs: number): number {
  return Math.ceil(runs * Number(process.env.FUZZ_SCALE ?? 1));
}

/** Where a run failed once: what fast-check prints as `{ seed, path }`. */
interface SavedSeed {
  readonly seed: number;
  readonly path: string;
}

/** Failures of earlier runs by target, tried again before anything new. */
const SAVED: Readonly<Record<string, readonly SavedSeed[]>> = JSON.parse(
  readFileSync(new URL('./seeds.json', import.meta.url), 'utf8'),
);

/** Time enough for the longest run, in ms. Whether a test is quick is no matter of a fuzz test. */
export const UNHURRIED = 24 * 3_600_000;

/**
 * Tries a property on inputs that failed once, then on new ones.
 *
 * @throws an error that shows the smallest input found, and what to add to `seeds.json`.
 */
export async function fuzz<T>(target: string, runs: number, property: fc.IAsyncProperty<T>): Promise<void> {
  for (const { seed, path } of SAVED[target] ?? [])
    await fc.assert(property, { seed, path, endOnFailure: true });
  const details = await fc.check(property, { numRuns: scaled(runs) });
  if (!details.failed) return;
  const saved = JSON.stringify({ seed: details.seed, path: details.counterexamplePath });
  throw new Error(
    `${fc.defaultReportMessage(details)}\n\nKeep it: add ${saved} to "${target}" in test/fuzz/seeds.json, and the smallest input to the test of what failed.`,
    { cause: details.errorInstance },
  );
}
