import { describe, expect, it } from 'vitest';
import { createLimiter } from '../../harness/replay/limiter.ts';

/** Lets everything run that can. */
const settled = () => new Promise(resolve => setImmediate(resolve));

describe('createLimiter', () => {
  it('starts no more work than there is room for', async () => {
    const limiter = createLimiter(2);
    const ends: (() => void)[] = [];
    const work = () => new Promise<void>(resolve => ends.push(resolve));
    const all = (async () => {
      for (let piece = 0; piece < 4; piece++) await limiter.start(work);
      await limiter.finish();
    })();
    const started: number[] = [];
    for (let piece = 0; piece < 4; piece++) {
      await settled();
      started.push(ends.length);
      ends[piece]?.();
    }
    await all;
    expect(started).toEqual([2, 3, 4, 4]);
  });

  it('starts nothing after a failure, and tells of it once the rest is done', async () => {
    const limiter = createLimiter(2);
    const done: string[] = [];
    const failure = new Error('disk full');
    await limiter.start(async () => {
      await settled();
      done.push('first');
    });
    await limiter.start(() => Promise.reject(failure));
    await settled();
    await expect(limiter.start(async () => void done.push('third'))).rejects.toBe(failure);
    await expect(limiter.finish()).rejects.toBe(failure);
    expect(done).toEqual(['first']);
  });
});
