import { describe, expect, it } from 'vitest';
import type { EnvironmentOverrides } from '../../../harness/sandbox/defaults.ts';
import type { HttpAnswer } from '../../../harness/sandbox/environment.ts';
import { testEnvironment } from '../environment.ts';
import { call, settle } from './call.ts';

const MPV1: EnvironmentOverrides = {
  request: { path: '/collect', queryString: 'v=1&t=pageview&tid=UA-1&cid=1.2' },
};
const MPV2: EnvironmentOverrides = {
  request: { path: '/g/collect' },
  readMpv2: ({ path }) =>
    path === '/g/collect' ? [{ event_name: 'page_view' }, { event_name: 'click' }] : undefined,
};

const inRequest = (overrides: EnvironmentOverrides) => ({ environment: testEnvironment(overrides) });

describe('isRequestMpv1 and isRequestMpv2', () => {
  it.each([
    ['isRequestMpv1', MPV1, true],
    ['isRequestMpv1', MPV2, false],
    ['isRequestMpv1', {}, false],
    ['isRequestMpv2', MPV2, true],
    ['isRequestMpv2', { ...MPV2, ...MPV1 }, false],
    ['isRequestMpv2', {}, false],
  ])('%s says of %j: %s', (api, overrides, answer) => {
    expect(call(api, [], { ...inRequest(overrides), permissions: {} })).toBe(answer);
  });
});

describe('extractEventsFromMpv1 and extractEventsFromMpv2', () => {
  const MESSAGE = (version: number) =>
    `extractEventsFromMpv${version}: the request is no Measurement Protocol hit of version ${version}. Ask isRequestMpv${version}() first.`;

  it('give the events of the request', () => {
    expect(call('extractEventsFromMpv1', [], inRequest(MPV1))).toEqual([
      {
        event_name: 'page_view',
        ip_override: '127.0.0.1',
        'x-ga-protocol_version': '1',
        'x-ga-mp1-t': 'pageview',
        'x-ga-measurement_id': 'UA-1',
        client_id: '1.2',
      },
    ]);
    expect(call('extractEventsFromMpv2', [], inRequest(MPV2))).toEqual([
      { event_name: 'page_view' },
      { event_name: 'click' },
    ]);
  });

  it.each([
    [1, MPV2],
    [2, { ...MPV2, ...MPV1 }],
    [1, {}],
    [2, {}],
  ])('throw if the request is no hit of version %d', (version, overrides) => {
    expect(() => call(`extractEventsFromMpv${version}`, [], inRequest(overrides))).toThrow(MESSAGE(version));
  });

  it.each([
    [{ queryParametersAllowed: false }, 'query_parameter'],
    [{ bodyAllowed: false }, 'body'],
    [{ remoteAddressAllowed: false }, 'remote_address'],
  ])('need read_request, and are denied with %j', (denied, part) => {
    const read_request = {
      requestAccess: 'specific',
      queryParameterAccess: 'any',
      queryParametersAllowed: true,
      bodyAllowed: true,
      remoteAddressAllowed: true,
      ...denied,
    };
    const options = { ...inRequest(MPV1), permissions: { read_request } };
    expect(() => call('extractEventsFromMpv1', [], options)).toThrow(
      `Prohibited read from request: ${part}.`,
    );
  });
});

describe('sendEventToGoogleAnalytics', () => {
  const EVENT = { event_name: 'x', 'x-ga-measurement_id': 'G-1', client_id: '1.2' };
  const URL = 'https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2&en=x';
  const answering = (answer: HttpAnswer) => testEnvironment({ transport: () => Promise.resolve(answer) });

  it('sends the event as a GA4 hit', async () => {
    const environment = testEnvironment();
    await settle('sendEventToGoogleAnalytics', [EVENT], { environment });
    expect(environment.requests).toEqual([
      { method: 'GET', url: URL, headers: {}, body: undefined, timeoutMs: 15_000 },
    ]);
  });

  it.each([
    [
      { statusCode: 302, headers: { location: 'https://example.com/' }, body: undefined },
      { location: 'https://example.com/' },
    ],
    [{ statusCode: 204, headers: {}, body: undefined }, {}],
    [{ statusCode: 500, headers: {}, body: 'x' }, {}],
  ])('resolves after %j', async (answer, fulfilled) => {
    const result = settle('sendEventToGoogleAnalytics', [EVENT], { environment: answering(answer) });
    expect(await result).toEqual({ fulfilled });
  });

  it.each(['failed', 'timed_out'])('rejects after %s', async reason => {
    const environment = testEnvironment({ transport: () => Promise.reject({ reason }) });
    expect(await settle('sendEventToGoogleAnalytics', [EVENT], { environment })).toEqual({
      rejected: { reason },
    });
  });

  it('rejects an event without measurement id, and sends nothing', async () => {
    const environment = testEnvironment();
    const result = settle('sendEventToGoogleAnalytics', [{ event_name: 'x' }], { environment });
    expect(await result).toEqual({ rejected: { reason: 'failed' } });
    expect(environment.requests).toEqual([]);
  });

  it('wants an object', () => {
    expect(() => call('sendEventToGoogleAnalytics', ['x'])).toThrow(
      'Argument error in sendEventToGoogleAnalytics. Expected argument types [object], but received [string].',
    );
  });

  it('needs send_http with Google domains', async () => {
    const send = (allowGoogleDomains: boolean) =>
      settle('sendEventToGoogleAnalytics', [EVENT], {
        environment: testEnvironment(),
        permissions: { send_http: { allowedUrls: 'specific', allowGoogleDomains } },
      });
    expect(await send(true)).toEqual({ fulfilled: {} });
    await expect(send(false)).rejects.toThrow(`Prohibited URL: ${URL}`);
  });
});
