import { describe, expect, it } from 'vitest';
import { matchesCookieWrite } from '../../../harness/sandbox/permissions/cookie-write.ts';

const ANY = { name: '*', domain: '*', path: '*', secure: 'any', session: 'any' };

describe('matchesCookieWrite', () => {
  it.each([
    ['* admits every name', { name: '*' }, {}, true],
    ['a name must be equal', { name: '_fbp' }, {}, true],
    ['another name', { name: '_fbc' }, {}, false],
    ['no prefix', { name: '_fb*' }, {}, false],

    ['* admits every domain', { domain: '*' }, { domain: 'example.com' }, true],
    ['an equal domain', { domain: 'auto' }, { domain: 'auto' }, true],
    ['another domain', { domain: 'example.com' }, { domain: 'www.example.com' }, false],
    ['a domain that is missing', { domain: 'example.com' }, {}, false],
    ['an empty domain admits an absent option', { domain: '' }, {}, true],
    ['an empty domain admits an empty option', { domain: '' }, { domain: '' }, true],
    ['an empty domain refuses a domain', { domain: '' }, { domain: 'example.com' }, false],

    ['an equal path', { path: '/shop' }, { path: '/shop' }, true],
    ['another path', { path: '/shop' }, { path: '/' }, false],
    ['an empty path admits an absent option', { path: '' }, {}, true],
    ['an empty path refuses a path', { path: '' }, { path: '/' }, false],

    ['secure admits secure', { secure: 'secure' }, { secure: true }, true],
    ['secure goes by truthiness', { secure: 'secure' }, { secure: 'yes' }, true],
    ['secure refuses what is not', { secure: 'secure' }, { secure: false }, false],
    ['non_secure refuses secure', { secure: 'non_secure' }, { secure: true }, false],
    ['non_secure admits what is not', { secure: 'non_secure' }, {}, true],

    ['session admits a cookie without an end', { session: 'session' }, {}, true],
    ['session refuses max-age', { session: 'session' }, { 'max-age': 1 }, false],
    ['session refuses max-age 0', { session: 'session' }, { 'max-age': 0 }, false],
    ['session refuses expires', { session: 'session' }, { expires: 'Thu, 01 Jan 2026 00:00:00 GMT' }, false],
    ['non_session refuses a cookie without an end', { session: 'non_session' }, {}, false],
    ['non_session admits max-age', { session: 'non_session' }, { 'max-age': 1 }, true],
  ])('%s', (_rule, row, options, expected) => {
    expect(matchesCookieWrite({ ...ANY, ...row }, '_fbp', options)).toBe(expected);
  });
});
