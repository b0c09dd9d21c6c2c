import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../harness/sandbox/environment.ts';
import { testEnvironment } from '../environment.ts';
import { call, settle } from './call.ts';

const ANSWER: HttpAnswer = {
  statusCode: 200,
  headers: { 'cache-control': 'private, max-age=900', expires: 'x', 'last-modified': 'y', vary: 'z' },
  body: '// script',
};
const SCRIPT = {
  script: '// script',
  metadata: { 'cache-control': 'private, max-age=900', expires: 'x', 'last-modified': 'y' },
};

const answering = (answer: HttpAnswer) => testEnvironment({ transport: () => Promise.resolve(answer) });
const failing = (reason: string) => testEnvironment({ transport: () => Promise.reject({ reason }) });

describe('getGoogleScript', () => {
  it.each([
    ['ANALYTICS', {}, 'https://www.google-analytics.com/analytics.js'],
    ['ANALYTICS', { debug: true }, 'https://www.google-analytics.com/analytics_debug.js'],
    ['GTAG', { id: 'G-1&x' }, 'https://www.googletagmanager.com/gtag/js?id=G-1%26x'],
    ['GTM', { id: 'GTM-1' }, 'https://www.googletagmanager.com/gtm.js?id=GTM-1'],
    ['GTM', undefined, 'https://www.googletagmanager.com/gtm.js?id='],
  ])('fetches %s with %j', async (script, options, url) => {
    const environment = testEnvironment();
    await settle('getGoogleScript', [script, options], { environment });
    expect(environment.requests).toEqual([
      { method: 'GET', url, headers: {}, body: undefined, timeoutMs: 15_000 },
    ]);
  });

  it('waits as long as it is told to', async () => {
    const environment = testEnvironment();
    await settle('getGoogleScript', ['GTM', { id: 'GTM-1', timeout: 500 }], { environment });
    expect(environment.requests).toMatchObject([{ timeoutMs: 500 }]);
  });

  it('resolves with the script and its caching headers', async () => {
    const result = settle('getGoogleScript', ['GTM', { id: 'GTM-1' }], { environment: answering(ANSWER) });
    expect(await result).toEqual({ fulfilled: SCRIPT });
  });

  it.each([
    ['failed', failing('failed'), 'failed'],
    ['timed_out', failing('timed_out'), 'timed_out'],
    ['status 404', answering({ ...ANSWER, statusCode: 404 }), 'failed'],
  ])('rejects after %s', async (_what, environment, reason) => {
    expect(await settle('getGoogleScript', ['ANALYTICS'], { environment })).toEqual({ rejected: { reason } });
  });

  it.each([
    [answering(ANSWER), [SCRIPT.script, SCRIPT.metadata]],
    [failing('failed'), [undefined, {}]],
  ])('calls back in its older form', async (environment, expected) => {
    const calls: unknown[][] = [];
    const callback = (...args: unknown[]) => void calls.push(args);
    const args = ['GTM', callback, { id: 'GTM-1' }];
    expect(await settle('getGoogleScript', args, { environment })).toEqual({ fulfilled: undefined });
    expect(calls).toEqual([expected]);
    expect(environment.requests).toMatchObject([{ url: 'https://www.googletagmanager.com/gtm.js?id=GTM-1' }]);
  });

  it('knows no other scripts', () => {
    expect(() => call('getGoogleScript', ['gtm'])).toThrow(
      'getGoogleScript expects one of ANALYTICS, GTAG, GTM, but received "gtm".',
    );
  });

  it('wants a string', () => {
    expect(() => call('getGoogleScript', [])).toThrow(
      'Argument error in getGoogleScript. ' +
        'Expected argument types [string, object|function?, object?], but received [].',
    );
  });

  it('needs send_http with Google domains', async () => {
    const environment = answering(ANSWER);
    const permissions = { send_http: { allowedUrls: 'specific', allowGoogleDomains: true } };
    const result = settle('getGoogleScript', ['ANALYTICS'], { environment, permissions });
    expect(await result).toEqual({ fulfilled: SCRIPT });
  });

  it('is denied without, and fetches nothing', () => {
    const environment = answering(ANSWER);
    const permissions = { send_http: { allowedUrls: 'specific', urls: ['https://example.com/'] } };
    expect(() => call('getGoogleScript', ['ANALYTICS'], { environment, permissions })).toThrow(
      'Prohibited URL: https://www.google-analytics.com/analytics.js',
    );
    expect(environment.requests).toEqual([]);
  });
});
