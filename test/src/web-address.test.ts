import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

async function pageUrl(page_location: string): Promise<unknown> {
  return (await mapEvent({ page_location })).event_source_url;
}

describe('webAddress', () => {
  it.each([
    'https://www.example.com/a?b=c#d',
    'http://example.com',
    'https://example.co.uk?x',
    'http://localhost:8080/',
    'https://203.0.113.7/',
    'https://münchen.example/',
    'HTTPS://Example.COM/',
  ])('keeps %s', async url => {
    expect(await pageUrl(url)).toBe(url);
  });

  it.each([
    'www.example.com',
    '/a',
    'ftp://example.com/',
    'https://',
    'https:///a',
    'http://a b/',
    'javascript:1',
  ])('drops %s', async url => {
    expect(await pageUrl(url)).toBeUndefined();
  });
});
