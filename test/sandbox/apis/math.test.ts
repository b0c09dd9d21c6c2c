import { describe, expect, it } from 'vitest';
import { mathApis } from '../../../harness/sandbox/apis/math.ts';
import { call } from './call.ts';

describe('Math', () => {
  it('has eight functions and nothing else', () => {
    expect(mathApis).toEqual({
      Math: {
        members: Object.fromEntries(
          ['abs', 'ceil', 'floor', 'max', 'min', 'pow', 'round', 'sqrt'].map(name => [
            name,
            expect.anything(),
          ]),
        ),
      },
    });
  });

  it.each([
    ['abs', [-3], 3],
    ['ceil', [1.2], 2],
    ['floor', [-1.2], -2],
    ['max', [1, 3, 2], 3],
    ['max', [], Number.NEGATIVE_INFINITY],
    ['min', [1, 3, -2], -2],
    ['pow', [2, 10], 1024],
    ['round', [2.5], 3],
    ['sqrt', [9], 3],
  ])('%s of %j is %d', (name, args, expected) => {
    expect(call(`Math.${name}`, args)).toBe(expected);
  });

  it.each([
    [['1.6'], 2],
    [[null], 0],
    [[[3]], 3],
    [['x'], Number.NaN],
    [[{}], Number.NaN],
    [[], Number.NaN],
  ])('converts arguments to numbers: %j', (args, expected) => {
    expect(call('Math.round', args)).toBe(expected);
  });
});
