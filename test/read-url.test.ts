import { describe, expect, it } from 'vitest';
import { readUrl } from '../harness/read-url.ts';

describe('readUrl', () => {
  it('reads a URL, alone or with a base', () => {
    expect(readUrl('https://example.com/a')?.href).toBe('https://example.com/a');
    expect(readUrl('/a?b', 'https://example.com')?.href).toBe('https://example.com/a?b');
  });

  it('gives undefined for what is no URL', () => {
    expect(readUrl('example.com')).toBeUndefined();
    expect(readUrl('https://')).toBeUndefined();
  });

  it('reads names with umlauts however often it is called', () => {
    const hosts = Array.from({ length: 20_000 }, () => readUrl('https://m\u00fcnchen.example/')?.host);
    expect(new Set(hosts)).toEqual(new Set(['xn--mnchen-3ya.example']));
  });
});
