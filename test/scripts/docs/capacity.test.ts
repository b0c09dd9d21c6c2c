import { describe, expect, it } from 'vitest';
import { type Assumptions, capacity, capacityTable } from '../../../scripts/docs/capacity.ts';

const COST = { steps: 2000, bytes: 1500 };
const ASSUMED: Assumptions = {
  eventsPerInstance: 20,
  stepsPerSecond: 1_000_000,
  answerSeconds: 0.25,
  giveUpSeconds: 3,
  datasets: 2,
};

describe('capacity', () => {
  it('follows from the events a second and the number of datasets', () => {
    expect(capacity(100, COST, ASSUMED)).toEqual({
      instances: 5,
      processors: 0.2,
      requestsPerSecond: 200,
      bytesPerSecond: 300_000,
      openRequests: 50,
      openRequestsWhenDown: 600,
      deadLettersPerHour: 720_000,
      deadLetterBytesPerHour: 1_080_000_000,
    });
  });

  it('is two instances at least, so that one may fail', () => {
    expect(capacity(1, COST, ASSUMED).instances).toBe(2);
  });
});

describe('capacityTable', () => {
  it('writes numbers as people read them', () => {
    const [, , row] = capacityTable([1000], COST, ASSUMED).split('\n');
    expect(row).toBe('| 1,000 | 50 | 2.00 | 2,000 | 3 MB/s | 500 | 6,000 | 7,200,000 rows, 10.8 GB |');
  });
});
