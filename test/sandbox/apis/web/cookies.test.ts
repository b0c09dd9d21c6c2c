import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

describe('getCookieValues', () => {
  it('decodes, unless told not to', () => {
    const { call } = openPage({
      cookies: new Map([
        ['a', 'x%20y'],
        ['b', '%'],
      ]),
    });
    expect(call('getCookieValues', ['a'])).toEqual(['x y']);
    expect(call('getCookieValues', ['a', true])).toEqual(['x y']);
    expect(call('getCookieValues', ['a', false])).toEqual(['x%20y']);
    expect(call('getCookieValues', ['b'])).toEqual(['%']);
    expect(call('getCookieValues', ['c'])).toEqual([]);
  });

  it('needs get_cookies', () => {
    const permissions = { get_cookies: { cookieAccess: 'specific', cookieNames: ['a'] } };
    expect(openPage().call('getCookieValues', ['a'], permissions)).toEqual([]);
    expect(() => openPage().call('getCookieValues', ['b'], permissions)).toThrow(
      'Access to cookie "b" is prohibited.',
    );
  });
});

describe('setCookie', () => {
  it('encodes, unless told not to', () => {
    const { call, page } = openPage();
    call('setCookie', ['a', 'x y', { path: '/' }]);
    call('setCookie', ['b', 'x y', {}, true]);
    call('setCookie', ['c', 'x y', {}, false]);
    expect([...page.cookies]).toEqual([
      ['a', 'x%20y'],
      ['b', 'x%20y'],
      ['c', 'x y'],
    ]);
  });

  it.each([
    [{ 'max-age': 0 }, false],
    [{ 'max-age': -1, expires: 'Fri, 01 Jan 2100 00:00:00 GMT' }, false],
    [{ 'max-age': 1, expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, true],
    [{ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, false],
    [{ expires: 'Fri, 01 Jan 2100 00:00:00 GMT' }, true],
    [{ expires: 'some day' }, true],
  ])('with %j leaves a cookie: %s', (options, isLeft) => {
    const { call, page } = openPage({ cookies: new Map([['a', '1']]) });
    call('setCookie', ['a', '2', options]);
    expect(page.cookies.has('a')).toBe(isLeft);
  });

  it('needs set_cookies', () => {
    const row = { name: 'a', domain: '*', path: '*', secure: 'any', session: 'session' };
    const permissions = { set_cookies: { allowedCookies: [row] } };
    expect(openPage().call('setCookie', ['a', '1'], permissions)).toBeUndefined();
    expect(() => openPage().call('setCookie', ['a', '1', { 'max-age': 5 }], permissions)).toThrow(
      'Prohibited from setting cookie a with options: {"max-age":5}',
    );
  });
});
