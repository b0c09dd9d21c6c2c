import { describe, expect, it } from 'vitest';
import { apiVersionWarning } from '../../template/api-version-warning.ts';
import { API_VERSIONS, DEFAULT_API_VERSION } from '../../template/api-versions.ts';

const VERSIONS = [
  { version: 'v2.0', ends: undefined },
  { version: 'v1.0', ends: '2027-03-01' },
];

describe('apiVersionWarning', () => {
  it.each([
    ['v2.0', '2030-01-01', undefined],
    ['v1.0', '2026-12-30', undefined],
    [
      'v1.0',
      '2026-12-31',
      'Meta switches v1.0 off on 2027-03-01, in 60 days. Choose a newer DEFAULT_API_VERSION.',
    ],
    [
      'v1.0',
      '2027-03-02',
      'Meta switches v1.0 off on 2027-03-01, in -1 days. Choose a newer DEFAULT_API_VERSION.',
    ],
    ['v0.9', '2026-01-01', 'v0.9 is not in API_VERSIONS. Add it with the day of its end.'],
  ])('of %s on %s is %j', (version, day, warning) => {
    expect(apiVersionWarning(version, Date.parse(day), VERSIONS)).toBe(warning);
  });
});

describe('the version of the API', () => {
  it('is one of those that the user may choose, newest first', () => {
    const versions = API_VERSIONS.map(({ version }) => version);
    expect(versions).toContain(DEFAULT_API_VERSION);
    expect(versions).toEqual([...versions].sort((a, b) => Number(b.slice(1)) - Number(a.slice(1))));
  });

  it('warns from 60 days before its end, and never fails for it', () => {
    const warning = apiVersionWarning(DEFAULT_API_VERSION, Date.now());
    if (warning) console.warn(warning);
  });
});
