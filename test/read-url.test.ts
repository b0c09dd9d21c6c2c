import { describe, expect, test } from 'vitest';
import { readUrl } from '../harness/read-url.ts';

describe('readUrl', () => {
  test('reads a URL, alone or with a base', () => {
    expect(readUrl('https://example.com/a')?.href).toBe('https://example.com/a');
    expect(readUrl('/a?b', 'https://example.com')?.href).toBe('https://example.com/a?b');
  });

  test('gives undefined for what is no URL', () => {
    expect(readUrl('example.com')).toBeUndefined();
    expect(readUrl('https://')).toBeUndefined();
  });

  test('reads names with umlauts however often it is called', () => {
    const hosts = Array.from({ length: 20_000 }, () => readUrl('https://m\u00fcnchen.example/')?.host);
    expect(new Set(hosts)).toEqual(new Set(['xn--mnchen-3ya.example']));
  });
});
