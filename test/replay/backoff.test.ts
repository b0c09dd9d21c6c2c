import { describe, expect, it } from 'vitest';
import { backoffMs, wait } from '../../harness/replay/backoff.ts';
import { createVirtualClock } from '../../harness/sandbox/defaults.ts';

describe('backoffMs', () => {
  it.each([
    [1, 500, 750],
    [2, 1000, 1500],
    [5, 8000, 12_000],
    [7, 30_000, 45_000],
    [50, 30_000, 45_000],
  ])('after %i failures is between half of it and all', (failures, shortest, middle) => {
    expect([0, 0.5].map(random => backoffMs(failures, () => random))).toEqual([shortest, middle]);
  });
});

describe('wait', () => {
  it('ends when the time is over', async () => {
    const clock = createVirtualClock(0);
    const waiting = wait(1500, clock, new AbortController().signal);
    expect(clock.advanceToNext()).toBe(true);
    await waiting;
    expect(clock.now()).toBe(1500);
  });

  it.each(['before', 'meanwhile'])(
    'ends at once where the signal came %s, and leaves no timer',
    async when => {
      const clock = createVirtualClock(0);
      const controller = new AbortController();
      if (when === 'before') controller.abort();
      const waiting = wait(1500, clock, controller.signal);
      controller.abort();
      await waiting;
      expect(clock.advanceToNext()).toBe(false);
    },
  );
});
