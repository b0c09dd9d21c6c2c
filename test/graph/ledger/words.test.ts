import { expect, test } from 'vitest';
import { describeDistance } from '../../../harness/graph/ledger/words.ts';
import { now, received } from '../fixtures.ts';

test.each([
  [0, 'at the same time'],
  [-999, 'at the same time'],
  [-1000, '1 s earlier'],
  [59_999, '59 s later'],
  [60_000, '1 min later'],
  [-3_599_999, '59 min earlier'],
  [7_200_000, '2 h later'],
  [-50 * 3_600_000, '50 h earlier'],
])('says how far away %d ms are', (ms, words) => {
  expect(describeDistance(received(), received({ at: now + ms }))).toBe(words);
});
