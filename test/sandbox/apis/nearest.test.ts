import { describe, expect, it } from 'vitest';
import { nearestName } from '../../../harness/sandbox/apis/nearest.ts';

const NAMES = ['sha256', 'sha256Sync', 'getEventData', 'encodeUriComponent', 'Math'];

describe('nearestName', () => {
  it.each([
    ['sha256sync', 'sha256Sync'],
    ['encodeURIComponent', 'encodeUriComponent'],
    ['getEvenData', 'getEventData'],
    ['getEventDatas', 'getEventData'],
    ['sha265', 'sha256'],
    ['Maths', 'Math'],
    ['console', undefined],
    ['fetch', undefined],
    ['', undefined],
  ])('takes %s for %s', (name, expected) => {
    expect(nearestName(name, NAMES)).toBe(expected);
  });
});
