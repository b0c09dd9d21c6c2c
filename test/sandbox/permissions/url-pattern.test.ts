import { describe, expect, it } from 'vitest';
import { isUrlPattern, matchesUrlPattern } from '../../../harness/sandbox/permissions/url-pattern.ts';

describe('isUrlPattern', () => {
  it.each([
    'https://example.com/',
    'https://*.example.com/',
    'https://Example.COM/path?query=*',
    'https://a-b.example.co.uk/*',
  ])('%s is well formed', pattern => {
    expect(isUrlPattern(pattern)).toBe(true);
  });

  it.each([
    ['no slash after the host', 'https://example.com'],
    ['another scheme', 'http://example.com/'],
    ['no scheme', 'example.com/'],
    ['one label', 'https://localhost/'],
    ['a port', 'https://example.com:8443/'],
    ['a wildcard within the host', 'https://www.*.com/'],
    ['a wildcard for the host', 'https://*/'],
    ['an underscore', 'https://my_host.example.com/'],
    ['nothing', ''],
  ])('%s is refused', (_what, pattern) => {
    expect(isUrlPattern(pattern)).toBe(false);
  });
});

describe('matchesUrlPattern', () => {
  const cases = {
    'the path / admits every path': [
      ['https://graph.facebook.com/', 'https://graph.facebook.com/v26.0/1/events?a=b', true],
      ['https://graph.facebook.com/*', 'https://graph.facebook.com/v26.0/1/events', true],
      ['https://graph.facebook.com/', 'https://graph.facebook.com', true],
    ],
    'hosts are equal without regard to case': [
      ['https://Example.com/', 'https://EXAMPLE.com/x', true],
      ['https://example.com/', 'https://www.example.com/', false],
      ['https://example.com/', 'https://example.com.evil.org/', false],
      ['https://example.com/', 'https://example.com@evil.org/', false],
      ['https://example.com/', 'https://badexample.com/', false],
    ],
    '*. admits the domain and subdomains of any depth': [
      ['https://*.example.com/', 'https://example.com/', true],
      ['https://*.example.com/', 'https://a.b.example.com/', true],
      ['https://*.example.com/', 'https://badexample.com/', false],
    ],
    'without * the path and query string must be equal': [
      ['https://api.x.com/v2/', 'https://api.x.com/v2/', true],
      ['https://api.x.com/v2/', 'https://api.x.com/v2/users', false],
      ['https://api.x.com/v2/', 'https://api.x.com/v2/?a=b', false],
      ['https://api.x.com/v2?a=b', 'https://api.x.com/v2?a=b', true],
      ['https://api.x.com/v2', 'https://api.x.com/V2', false],
    ],
    'a * at the end admits what begins alike': [
      ['https://x.com/iu3*', 'https://x.com/iu3?pid=1', true],
      ['https://x.com/iu3*', 'https://x.com/iu', false],
      ['https://x.com/foo/*', 'https://x.com/foo/bar/baz', true],
      ['https://x.com/foo/*', 'https://x.com/foobar', true],
      ['https://x.com/foo/*', 'https://x.com/fo', false],
      ['https://x.com/foo?/*', 'https://x.com/foo/bar', true],
    ],
    'an inner * matches any run of characters': [
      ['https://x.com/npm/t@*/sp.js', 'https://x.com/npm/t@3.1.0/dist/sp.js', true],
      ['https://x.com/npm/t@*/sp.js', 'https://x.com/npm/t@3.1.0/sp.js.map', false],
      ['https://x.com/npm/t@*/sp.js', 'https://x.com/other/npm/t@3/sp.js', false],
      ['https://x.com/a/*/b/*', 'https://x.com/a/1/b/2', true],
      ['https://x.com/a/*/b/*', 'https://x.com/a/1/c/2', false],
    ],
    'a ? at the end does not count': [['https://x.com/foo?', 'https://x.com/foo', true]],
    'only https on port 443 is admitted': [
      ['https://x.com/', 'http://x.com/', false],
      ['https://x.com/', 'https://x.com:443/', true],
      ['https://x.com/', 'https://x.com:8443/', false],
    ],
    'a host needs two plain labels': [
      ['https://*.x.com/', 'https://my_host.x.com/', false],
      ['https://*.x.com/', 'https://my-host.x.com/', true],
    ],
    'an ill-formed pattern admits nothing': [['https://x.com', 'https://x.com/', false]],
  } as const;

  for (const [rule, rows] of Object.entries(cases)) {
    it.each<readonly [string, string, boolean]>(rows)(`${rule}: %s, %s: %s`, (pattern, url, expected) => {
      expect(matchesUrlPattern(pattern, new URL(url))).toBe(expected);
    });
  }
});
