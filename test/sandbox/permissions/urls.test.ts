import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

describe.each(['send_http', 'send_pixel_from_browser'])('%s', id => {
  it.each([
    ['https://example.com/', undefined],
    ['http://127.0.0.1:8080/x', undefined],
    ['ftp://example.com/', 'Prohibited URL: ftp://example.com/'],
    ['/relative', 'Prohibited URL: /relative'],
    ['', 'Prohibited URL: '],
    [undefined, 'Prohibited URL: undefined'],
  ])('admits http and https under any: %s', (url, expected) => {
    expect(denial({ [id]: { allowedUrls: 'any' } }, [id, url])).toBe(expected);
  });

  it.each([
    ['https://graph.facebook.com/v26.0/1/events', undefined],
    ['https://a.example.com/api/x', undefined],
    ['https://a.example.com/other', 'Prohibited URL: https://a.example.com/other'],
    ['http://graph.facebook.com/', 'Prohibited URL: http://graph.facebook.com/'],
    ['not a url', 'Prohibited URL: not a url'],
  ])('admits what one of its patterns admits: %s', (url, expected) => {
    const urls = ['https://graph.facebook.com/', 'https://*.example.com/api/*'];
    expect(denial({ [id]: { allowedUrls: 'specific', urls } }, [id, url])).toBe(expected);
  });

  it('reports an ill-formed pattern once no pattern before it has admitted the URL', () => {
    const urls = ['https://a.example.com/', 'https://b.example.com', 'https://c.example.com/'];
    const permissions = { [id]: { allowedUrls: 'specific', urls } };
    expect(denial(permissions, [id, 'https://a.example.com/'])).toBeUndefined();
    expect(denial(permissions, [id, 'https://c.example.com/'])).toBe('Invalid URL filter.');
  });

  it("admits Google's domains where the box is ticked", () => {
    const url = 'https://www.google-analytics.com/g/collect';
    const ticked = { [id]: { allowedUrls: 'specific', allowGoogleDomains: true } };
    expect(denial(ticked, [id, url])).toBeUndefined();
    expect(denial(ticked, [id, 'https://example.com/'])).toBe('Prohibited URL: https://example.com/');
    expect(denial({ [id]: { allowedUrls: 'specific' } }, [id, url])).toBe(`Prohibited URL: ${url}`);
  });
});
