import { describe, expect, it } from 'vitest';
import { isGoogleUrl } from '../../../harness/sandbox/permissions/google-domains.ts';

describe('isGoogleUrl', () => {
  it.each([
    ['https://www.google-analytics.com/g/collect', true],
    ['https://google.com/', true],
    ['https://region1.analytics.google.com/g/collect', true],
    ['http://www.google.com/', false],
    ['https://notgoogle.com/', false],
    ['https://google.com.example.org/', false],
  ])('%s: %s', (url, expected) => {
    expect(isGoogleUrl(new URL(url))).toBe(expected);
  });
});
