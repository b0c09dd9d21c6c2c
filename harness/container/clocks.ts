import type { Clock } from '../sandbox/environment.ts';

/** The time of the machine, and its timers. */
export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
