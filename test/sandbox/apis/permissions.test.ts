import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

const permissions = {
  get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] },
  set_cookies: { allowedCookies: [{ name: '*', domain: '*', path: '/', secure: 'any', session: 'any' }] },
};

describe('queryPermission', () => {
  it.each([
    [['get_cookies', '_fbp'], true],
    [['get_cookies', '_fbc'], false],
    [['get_cookies'], false],
    [['set_cookies', 'x', { path: '/' }], true],
    [['set_cookies', 'x', { path: '/shop' }], false],
    [['send_http', 'https://example.com/'], false],
    [['made_up'], false],
  ])('answers %j with %s', (args, expected) => {
    expect(call('queryPermission', args, { permissions })).toBe(expected);
  });

  it('runs no code of the template', () => {
    const options = { path: '/shop', toJSON: () => expect.unreachable() };
    expect(call('queryPermission', ['set_cookies', 'x', options], { permissions })).toBe(false);
  });

  it('refuses a permission that is no string', () => {
    expect(() => call('queryPermission', [7], { permissions })).toThrow(
      'Argument error in queryPermission. Expected argument types [string], but received [number].',
    );
  });
});
