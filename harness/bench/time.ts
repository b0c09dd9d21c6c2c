const ROUNDS = 10;

/** Processor time of a round: long enough that what its clock rounds off does not matter. */
const ROUND_MICROSECONDS = 100_000;

/** Asking for the time costs as much as a small piece of work, so that is done ever more rarely, down to this. */
const LARGEST_BATCH = 32;

/**
 * Times several pieces of work in turns, so that whatever else the machine does hits all of them alike.
 *
 * @returns for each the processor time of once, in microseconds, in the fastest of ten rounds of 100 ms: the first ones
 *   compile the work, and any can be disturbed.
 */
export async function timeInTurns(works: readonly (() => unknown)[]): Promise<number[]> {
  const fastest = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, work] of works.entries())
      fastest[i] = Math.min(fastest[i] as number, await timeRound(work));
  }
  return fastest;
}

async function timeRound(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  let count = 0;
  let spent = 0;
  for (let batch = 1; spent < ROUND_MICROSECONDS; batch = Math.min(2 * batch, LARGEST_BATCH)) {
    for (let i = 0; i < batch; i++) await work();
    const { user, system } = process.cpuUsage(before);
    spent = user + system;
    count += batch;
  }
  return spent / count;
}
