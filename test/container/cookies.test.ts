import { describe, expect, it, test } from 'vitest';
import { formatSetCookie } from '../../harness/container/cookies.ts';
import { makeRequest } from './request.ts';

function format(options: Record<string, unknown>, headers: Record<string, string> = {}): string {
  return formatSetCookie({ name: '_fbp', value: 'fb.1.2.3', options }, makeRequest({ url: '/', headers }));
}

test('writes a cookie without options for the host and the session', () => {
  expect(format({})).toBe('_fbp=fb.1.2.3');
});

test('writes every option', () => {
  const options = {
    domain: 'example.org',
    path: '/',
    'max-age': 7776000,
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
  };
  expect(format(options)).toBe(
    '_fbp=fb.1.2.3; Domain=example.org; Path=/; Max-Age=7776000; Secure; HttpOnly; SameSite=Lax',
  );
});

test('writes expires, unless max-age is there too', () => {
  const expires = 'Wed, 21 Oct 2026 07:28:00 GMT';
  expect(format({ expires })).toBe(`_fbp=fb.1.2.3; Expires=${expires}`);
  expect(format({ expires, 'max-age': 0 })).toBe('_fbp=fb.1.2.3; Max-Age=0');
});

test('leaves out options that are off, unknown or of the wrong type', () => {
  expect(
    format({ secure: false, httpOnly: undefined, sameSite: 'sometimes', path: {}, HttpOnly: true }),
  ).toBe('_fbp=fb.1.2.3');
});

describe("domain 'auto'", () => {
  it.each([
    [{ host: 'sgtm.shop.example.co.uk:8080' }, 'example.co.uk'],
    [{ host: 'sgtm.test', 'x-forwarded-host': 'www.example.com, proxy.example.net' }, 'example.com'],
    [
      { 'x-forwarded-host': 'b.example.com', forwarded: 'for=1.2.3.4;host="a.example.org:443"' },
      'example.org',
    ],
    [{ host: 'my-shop.github.io' }, 'my-shop.github.io'],
  ])('is eTLD+1 of the first host that the headers name: %o', (headers, domain) => {
    expect(format({ domain: 'auto' }, headers)).toBe(`_fbp=fb.1.2.3; Domain=${domain}`);
  });

  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', 'co.uk', ''])(
    'is none for the host "%s", where fallbackDomain takes its place',
    host => {
      expect(format({ domain: 'auto' }, { host })).toBe('_fbp=fb.1.2.3');
      expect(format({ domain: 'auto', fallbackDomain: 'example.com' }, { host })).toBe(
        '_fbp=fb.1.2.3; Domain=example.com',
      );
    },
  );
});

describe('what a header cannot carry', () => {
  it.each([
    ['a name with a line break', { name: 'a\r\nb', value: '' }, '"a\\r\\nb"'],
    ['an empty name', { name: '', value: 'x' }, '""'],
    ['a value with a semicolon', { name: 'a', value: 'x; Domain=y' }, '"a=x; Domain=y"'],
    ['a value outside ASCII', { name: 'a', value: 'é' }, '"a=é"'],
  ])('is refused with a sentence: %s', (_title, cookie, refused) => {
    const request = makeRequest({ url: '/' });
    expect(() => formatSetCookie({ ...cookie, options: {} }, request)).toThrow(
      `Cookie ${JSON.stringify(cookie.name)} was not set: expected visible ASCII without ";" (RFC 6265), got ${refused}.`,
    );
  });

  it('is refused in an option', () => {
    expect(() => format({ path: '/;x' })).toThrow('got "Path=/;x"');
  });
});
