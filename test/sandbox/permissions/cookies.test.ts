import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

describe('get_cookies', () => {
  it('admits any name under any', () => {
    expect(denial({ get_cookies: { cookieAccess: 'any' } }, ['get_cookies', 'x'])).toBeUndefined();
  });

  it.each([
    ['_fbp', undefined],
    ['_FBP', 'Access to cookie "_FBP" is prohibited.'],
    ['_fb*', 'Access to cookie "_fb*" is prohibited.'],
  ])('admits only listed names, letter by letter: %s', (name, expected) => {
    const permissions = { get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp', '_fbc'] } };
    expect(denial(permissions, ['get_cookies', name])).toBe(expected);
  });

  it('takes no wildcard', () => {
    const permissions = { get_cookies: { cookieAccess: 'specific', cookieNames: ['*'] } };
    expect(denial(permissions, ['get_cookies', '_fbp'])).toBe('Access to cookie "_fbp" is prohibited.');
  });
});

describe('set_cookies', () => {
  const row = { name: '_fbp', domain: '*', path: '/', secure: 'secure', session: 'any' };
  const permissions = { set_cookies: { allowedCookies: [{ ...row, name: '_fbc', path: '*' }, row] } };

  it('admits a cookie that any row admits', () => {
    expect(denial(permissions, ['set_cookies', '_fbp', { path: '/', secure: true }])).toBeUndefined();
    expect(denial(permissions, ['set_cookies', '_fbc', { path: '/shop', secure: true }])).toBeUndefined();
  });

  it('names the cookie and the options that it refuses', () => {
    expect(denial(permissions, ['set_cookies', '_fbp', { path: '/shop', secure: true }])).toBe(
      'Prohibited from setting cookie _fbp with options: {"path":"/shop","secure":true}',
    );
  });

  it('takes absent options for empty ones', () => {
    expect(denial(permissions, ['set_cookies', '_fbp'])).toBe(
      'Prohibited from setting cookie _fbp with options: {}',
    );
  });
});
