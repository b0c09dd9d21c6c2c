import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

describe('getCookieValues', () => {
  const environment = testEnvironment({
    request: { headers: { cookie: 'a=1; _fbp=fb.1%2E2;a=2; bad=%zz%41; empty=; x_a=3; q="v=w"' } },
  });

  it.each([
    ['a', undefined, ['1', '2']],
    ['_fbp', undefined, ['fb.1.2']],
    ['_fbp', false, ['fb.1.2']],
    ['_fbp', true, ['fb.1%2E2']],
    ['bad', undefined, ['%zz%41']],
    ['empty', undefined, ['']],
    ['q', undefined, ['"v=w"']],
    ['A', undefined, []],
    ['missing', undefined, []],
  ])('%s with noDecode %s gives %j', (name, noDecode, expected) => {
    expect(call('getCookieValues', [name, noDecode], { environment })).toEqual(expected);
  });

  it('gives nothing where no cookies came', () => {
    expect(call('getCookieValues', ['a'])).toEqual([]);
  });

  it('needs get_cookies for the name', () => {
    const permissions = { get_cookies: { cookieAccess: 'specific', cookieNames: ['a'] } };
    expect(call('getCookieValues', ['a'], { environment, permissions })).toEqual(['1', '2']);
    expect(() => call('getCookieValues', ['_fbp'], { environment, permissions })).toThrow(
      'Access to cookie "_fbp" is prohibited.',
    );
  });

  it('refuses a name that is no string', () => {
    expect(() => call('getCookieValues', [])).toThrow(
      'Argument error in getCookieValues. Expected argument types [string, boolean?], but received [].',
    );
  });
});

describe('setCookie', () => {
  function written(...args: unknown[]): unknown {
    const environment = testEnvironment();
    expect(call('setCookie', args, { environment })).toBeUndefined();
    return environment.response.cookies;
  }

  it('encodes the value unless told not to', () => {
    expect(written('a', 'x y;é')).toEqual([{ name: 'a', value: 'x%20y%3B%C3%A9', options: {} }]);
    expect(written('a', 'x y', {}, false)).toEqual([{ name: 'a', value: 'x%20y', options: {} }]);
    expect(written('a', 'x y', {}, true)).toEqual([{ name: 'a', value: 'x y', options: {} }]);
  });

  it('leaves empty what cannot be encoded', () => {
    expect(written('a', '\ud800')).toEqual([{ name: 'a', value: '', options: {} }]);
  });

  it('keeps the documented options', () => {
    const options = {
      domain: 'auto',
      expires: 'Thu, 01 Jan 2026 00:00:00 GMT',
      fallbackDomain: 'example.com',
      httpOnly: false,
      'max-age': 7_776_000,
      path: '/',
      sameSite: 'Lax',
      secure: true,
    };
    expect(written('a', '1', options)).toEqual([{ name: 'a', value: '1', options }]);
  });

  it('reads the spellings that published templates use, and values of other types', () => {
    const options = {
      HttpOnly: 1,
      samesite: 'strict',
      'Max-Age': '60',
      secure: '',
      path: null,
      partitioned: true,
    };
    expect(written('a', '1', options)).toEqual([
      {
        name: 'a',
        value: '1',
        options: { httpOnly: true, 'max-age': 60, sameSite: 'strict', secure: false },
      },
    ]);
  });

  it('adds a cookie with each call', () => {
    const environment = testEnvironment();
    call('setCookie', ['a', '1'], { environment });
    call('setCookie', ['a', '2', { path: '/' }], { environment });
    expect(environment.response.cookies).toEqual([
      { name: 'a', value: '1', options: {} },
      { name: 'a', value: '2', options: { path: '/' } },
    ]);
  });

  it('does nothing once the response has been returned', () => {
    const environment = testEnvironment();
    call('returnResponse', [], { environment });
    call('setCookie', ['a', '1'], { environment });
    expect(environment.response.cookies).toEqual([]);
  });

  it('needs set_cookies for name and options, whatever their spelling', () => {
    const row = { name: 'a', domain: '*', path: '*', secure: 'any', session: 'session' };
    const permissions = { set_cookies: { allowedCookies: [row] } };
    const environment = testEnvironment();
    expect(() => call('setCookie', ['a', '1', { 'Max-Age': 60 }], { environment, permissions })).toThrow(
      'Prohibited from setting cookie a with options: {"max-age":60}',
    );
    expect(environment.response.cookies).toEqual([]);
    call('setCookie', ['a', '1', {}], { environment, permissions });
    expect(environment.response.cookies).toHaveLength(1);
  });

  it('refuses a value that is no string', () => {
    expect(() => call('setCookie', ['a', 1])).toThrow(
      'Argument error in setCookie. ' +
        'Expected argument types [string, string, object?, boolean?], but received [string, number].',
    );
  });
});
