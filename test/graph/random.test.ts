import { describe, expect, it } from 'vitest';
import { createRandom } from '../../harness/graph/random.ts';

function take(count: number, seed: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
}

describe('createRandom', () => {
  it('gives the numbers of mulberry32', () => {
    expect(take(3, 1)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('spreads them evenly over [0, 1)', () => {
    const numbers = take(100_000, 7);
    const shares = Array.from({ length: 10 }, (_, tenth) => {
      return numbers.filter(number => number >= tenth / 10 && number < (tenth + 1) / 10).length;
    });

    expect(shares.reduce((sum, share) => sum + share)).toBe(100_000);
    for (const share of shares) expect(Math.abs(share - 10_000)).toBeLessThan(500);
  });

  it('gives other numbers for another seed', () => {
    expect(new Set([0, 1, 2, 2 ** 32 - 1].map(seed => take(1, seed)[0])).size).toBe(4);
  });
});
