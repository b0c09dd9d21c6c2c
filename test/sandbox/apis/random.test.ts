import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

const draw = (random: number, ...args: unknown[]): unknown =>
  call('generateRandom', args, { environment: testEnvironment({ random: () => random }) });

describe('generateRandom', () => {
  it('reaches both ends of the range', () => {
    expect([draw(0, 1, 6), draw(0.5, 1, 6), draw(0.999, 1, 6)]).toEqual([1, 4, 6]);
  });

  it('takes negative ranges, and ranges of one', () => {
    expect([draw(0, -3, -1), draw(0.999, -3, -1), draw(0.7, 5, 5)]).toEqual([-3, -1, 5]);
  });

  it('falls back to 0 to 2147483647 where the range is empty', () => {
    expect([draw(0, 9, 1), draw(0.5, 9, 1), draw(0.999_999_999_9, 9, 1)]).toEqual([
      0, 1_073_741_824, 2_147_483_647,
    ]);
  });

  it('does not round beyond the range', () => {
    expect(draw(1 - 2 ** -53, -1_000_000_000, -999_999_998)).toBe(-999_999_998);
  });

  it('gives integers where the ends are none', () => {
    expect([draw(0, 0.5, 2.7), draw(0.999, 0.5, 2.7)]).toEqual([1, 2]);
  });

  it('gives integers within the range', () => {
    const double = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.integer(), fc.integer(), double, (a, b, random) => {
        const [min, max] = a <= b ? [a, b] : [b, a];
        const drawn = draw(random, min, max) as number;
        expect(Number.isInteger(drawn) && drawn >= min && drawn <= max).toBe(true);
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => draw(0, '1', 6)).toThrow(
      'Argument error in generateRandom. Expected argument types [number, number], but received [string, number].',
    );
  });
});
