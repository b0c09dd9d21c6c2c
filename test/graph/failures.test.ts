import { describe, expect, it } from 'vitest';
import { graphErrors } from '../../harness/graph/errors.ts';
import { createFailures, parseFailures } from '../../harness/graph/failures.ts';

describe('parseFailures', () => {
  it('reads names and probabilities', () => {
    expect(parseFailures('timeout:0.05, reset:.01,429:0.1,code2:0.02')).toEqual([
      { failure: 'timeout', probability: 0.05 },
      { failure: 'reset', probability: 0.01 },
      { failure: { status: 429 }, probability: 0.1 },
      { failure: { error: 'serviceDown' }, probability: 0.02 },
    ]);
  });

  it('shares 5xx out among the statuses of proxies and outages', () => {
    expect(parseFailures('5xx:1')).toEqual(
      [500, 502, 503, 504].map(status => ({ failure: { status }, probability: 0.25 })),
    );
  });

  it.each([
    ['code4', 'applicationLimit'],
    ['code100', 'unsupportedRequest'],
    ['code463', 'tokenExpired'],
    ['code2804087', 'invalidClickId'],
    ['missingPermission', 'missingPermission'],
  ])('finds the error %s', (name, error) => {
    expect(parseFailures(`${name}:1`)).toEqual([{ failure: { error }, probability: 1 }]);
  });

  it.each(Object.keys(graphErrors))('can produce %s', error => {
    expect(parseFailures(`${error}:0.5`)).toEqual([{ failure: { error }, probability: 0.5 }]);
  });

  it('takes probabilities that add up to 1 but for rounding', () => {
    expect(parseFailures(Array.from({ length: 10 }, () => 'reset:0.1').join(',')).length).toBe(10);
  });

  it.each([
    ['', 'Expected a failure, got "". '],
    ['nothing:0.1', 'Expected a failure, got "nothing". '],
    ['code99:0.1', 'Expected a failure, got "code99". '],
    ['constructor:0.1', 'Expected a failure, got "constructor". '],
    ['200:0.1', 'Expected a failure, got "200". '],
    ['timeout', 'Expected a number from 0 to 1 after timeout, got "". '],
    ['timeout:often', 'Expected a number from 0 to 1 after timeout, got "often". '],
    ['timeout:1.1', 'Expected a number from 0 to 1 after timeout, got "1.1". '],
    ['timeout:-1', 'Expected a number from 0 to 1 after timeout, got "-1". '],
    ['timeout:0.1:2', 'Expected a number from 0 to 1 after timeout, got "0.1:2". '],
    ['timeout:0.6,reset:0.5', 'Expected probabilities of at most 1 in all, got 1.100. '],
  ])('refuses %j', (text, message) => {
    expect(() => parseFailures(text)).toThrow(`${message}Write name:probability pairs, such as `);
  });
});

describe('createFailures', () => {
  const planned = parseFailures('timeout:0.1,429:0.2');

  it('lets each failure strike as often as planned', () => {
    const nextFailure = createFailures(planned, 1);
    const counts = { timeout: 0, 429: 0, none: 0 };
    for (let index = 0; index < 10_000; index++) {
      const failure = nextFailure();
      if (!failure) counts.none++;
      else if (failure === 'timeout') counts.timeout++;
      else counts[429]++;
    }

    expect(counts).toEqual({ timeout: 1005, 429: 2002, none: 6993 });
  });

  it('gives the same sequence for the same seed, and another for another', () => {
    const sequence = (seed: number) =>
      JSON.stringify(Array.from({ length: 50 }, createFailures(planned, seed)));

    expect(sequence(1)).toBe(sequence(1));
    expect(sequence(1)).not.toBe(sequence(2));
  });

  it('always strikes with probability 1, and never with none planned', () => {
    const always = createFailures(parseFailures('reset:1'), 3);
    const never = createFailures([], 3);

    expect(Array.from({ length: 20 }, always)).toEqual(Array.from({ length: 20 }, () => 'reset'));
    expect(Array.from({ length: 20 }, never)).toEqual(Array.from({ length: 20 }, () => undefined));
  });
});
