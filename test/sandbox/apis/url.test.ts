import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('parseUrl', () => {
  it('gives all parts', () => {
    expect(call('parseUrl', ['HTTPS://abc:x%20z@Example.com:8080/a/b?p=val%2Cue&q=1&q=2#top'])).toEqual({
      href: 'https://abc:x%20z@example.com:8080/a/b?p=val%2Cue&q=1&q=2#top',
      origin: 'https://example.com:8080',
      protocol: 'https:',
      username: 'abc',
      password: 'x%20z',
      host: 'example.com:8080',
      hostname: 'example.com',
      port: '8080',
      pathname: '/a/b',
      search: '?p=val%2Cue&q=1&q=2',
      searchParams: { p: 'val,ue', q: ['1', '2'] },
      hash: '#top',
    });
  });

  it('leaves absent parts empty', () => {
    expect(call('parseUrl', ['https://example.com'])).toEqual({
      href: 'https://example.com/',
      origin: 'https://example.com',
      protocol: 'https:',
      username: '',
      password: '',
      host: 'example.com',
      hostname: 'example.com',
      port: '',
      pathname: '/',
      search: '',
      searchParams: {},
      hash: '',
    });
  });

  it.each(['', 'example.com', '/path', '//example.com/', 'https://', 'https://a b/', 7, null, undefined, {}])(
    'gives undefined for %o',
    url => {
      expect(call('parseUrl', [url])).toBeUndefined();
    },
  );
});
