import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('computeEffectiveTldPlusOne', () => {
  it.each([
    ['example.com', 'example.com'],
    ['WWW.Example.COM', 'example.com'],
    ['https://user:pw@www.example.co.uk:8080/x?y#z', 'example.co.uk'],
    ['foo.github.io', 'foo.github.io'],
    ['a.b.unknown', 'b.unknown'],
    ['x.foo.ck', 'x.foo.ck'],
    ['www.www.ck', 'www.ck'],
    ['x.city.kobe.jp', 'city.kobe.jp'],
  ])('takes %s for %s', (domain, expected) => {
    expect(call('computeEffectiveTldPlusOne', [domain])).toBe(expected);
  });

  it.each([
    '',
    '.example.com',
    'localhost',
    'co.uk',
    'github.io',
    '192.0.2.1',
    'http://[::1]/',
    'not a url',
    '/path',
    7,
  ])('gives an empty string for %o', domain => {
    expect(call('computeEffectiveTldPlusOne', [domain])).toBe('');
  });

  it.each([null, undefined])('gives %o back', domain => {
    expect(call('computeEffectiveTldPlusOne', [domain])).toBe(domain);
  });
});
