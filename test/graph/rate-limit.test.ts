import { describe, expect, it } from 'vitest';
import { createRateLimit } from '../../harness/graph/rate-limit.ts';

describe('createRateLimit', () => {
  it('tells which requests are too many for their minute', () => {
    const isOverLimit = createRateLimit(2);
    const times = [5000, 5000, 64_999, 65_000, 65_001, 65_002, 200_000];

    expect(times.map(isOverLimit)).toEqual([false, false, true, false, false, true, false]);
  });

  it('lets nothing pass at 0, and everything at infinity', () => {
    expect(createRateLimit(0)(1)).toBe(true);
    expect(createRateLimit(Number.POSITIVE_INFINITY)(1)).toBe(false);
  });
});
