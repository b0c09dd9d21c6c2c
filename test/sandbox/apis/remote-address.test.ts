import { describe, expect, it } from 'vitest';
import { remoteAddress } from '../../../harness/sandbox/apis/remote-address.ts';
import { createEnvironment } from '../../../harness/sandbox/defaults.ts';

describe('remoteAddress', () => {
  it.each([
    ['the peer without forwarding headers', {}, '198.51.100.9'],
    ['the first of X-Forwarded-For', { 'x-forwarded-for': '203.0.113.1, 10.0.0.1' }, '203.0.113.1'],
    ['an IPv6 address', { 'x-forwarded-for': '2001:db8::1' }, '2001:db8::1'],
    ['an address without its port', { 'x-forwarded-for': '203.0.113.1:4711' }, '203.0.113.1'],
    ['an IPv6 address without port and brackets', { 'x-forwarded-for': '[2001:db8::1]:80' }, '2001:db8::1'],
    [
      'the first of Forwarded',
      { forwarded: 'proto=https;for=203.0.113.2;by=x, for=10.0.0.1' },
      '203.0.113.2',
    ],
    ['a quoted node of Forwarded', { forwarded: 'For="[2001:db8:cafe::17]:4711"' }, '2001:db8:cafe::17'],
    [
      'the next where Forwarded hides the first',
      { forwarded: 'for=_hidden, for=203.0.113.3' },
      '203.0.113.3',
    ],
    [
      'Forwarded before X-Forwarded-For',
      { forwarded: 'for=203.0.113.2', 'x-forwarded-for': '203.0.113.1' },
      '203.0.113.2',
    ],
    [
      'X-Forwarded-For where Forwarded has no address',
      { forwarded: 'for=unknown', 'x-forwarded-for': '203.0.113.1' },
      '203.0.113.1',
    ],
    ['the peer where headers hold no address', { 'x-forwarded-for': 'unknown, <script>' }, '198.51.100.9'],
  ])('gives %s', (_what, headers: Record<string, string>, expected) => {
    const { request } = createEnvironment({ request: { headers, remoteAddress: '198.51.100.9' } });
    expect(remoteAddress(request)).toBe(expected);
  });
});
