import { describe, expect, it } from 'vitest';
import { apiVersions, checkVersion } from '../../harness/graph/versions.ts';
import { now } from './fixtures.ts';

const endOfV21 = Date.parse('2027-01-21');

describe('checkVersion', () => {
  it.each([
    ['v21.0', now],
    ['v21.0', endOfV21 - 1],
    ['v26.0', now],
    ['v26.0', Date.parse('2040-01-01')],
  ])('is content with %s at %d', (version, at) => {
    expect(checkVersion(version, at)).toEqual([]);
  });

  it.each([
    ['v21.0', endOfV21, 'v21.0 is out of service since 2027-01-21 or before; use v26.0'],
    ['v16.0', now, 'v16.0 is out of service since 2025-05-14 or before; use v26.0'],
    ['v2.10', now, 'v2.10 is out of service since 2025-05-14 or before; use v26.0'],
    ['v17.0', now, 'v17.0 is out of service since 2026-05-21 or before; use v26.0'],
    ['v27.0', now, 'v27.0 is not known; the newest known is v26.0'],
  ])('warns of %s at %d', (version, at, message) => {
    expect(checkVersion(version, at)).toEqual([{ path: 'url', message }]);
  });
});

describe('apiVersions', () => {
  it('goes from the oldest to the newest, which has no end yet', () => {
    const ends = apiVersions.map(({ ends }) => ends ?? '9999-12-31');

    expect(ends).toEqual([...ends].sort());
    expect(apiVersions.at(-1)).toEqual({ version: 'v26.0', ends: undefined });
  });
});
