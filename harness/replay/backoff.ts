import type { Clock } from '../sandbox/environment.ts';

const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/**
 * How long to wait after so many failures in a row: 1 s, twice as long each time, at most a minute, and of that between
 * half and all, lest senders come back all at once. `random` gives a number in [0, 1).
 */
export function backoffMs(failures: number, random: () => number): number {
  const longest = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  return longest * (0.5 + random() / 2);
}

/** Waits, unless or until the signal says to stop. */
export function wait(ms: number, clock: Clock, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const cancel = clock.after(ms, end);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    function end(): void {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}
