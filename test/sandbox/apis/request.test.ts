import { describe, expect, it } from 'vitest';
import type { PlainPermissions } from '../../../harness/sandbox/permissions/declaration.ts';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

const environment = testEnvironment({
  request: {
    method: 'POST',
    path: '/g/collect',
    queryString: 'v=2&tid=G-1&x=a+b&x=%E2%82%AC',
    headers: { host: 'sgtm.example.com', referer: 'https://example.com/', 'x-forwarded-for': '203.0.113.1' },
    body: 'en=page_view',
  },
});

function readRequest(parameters: PlainPermissions[string]): { permissions: PlainPermissions } {
  return { permissions: { read_request: { requestAccess: 'specific', ...parameters } } };
}

describe('the request APIs', () => {
  it.each([
    ['getRequestMethod', [], 'POST'],
    ['getRequestPath', [], '/g/collect'],
    ['getRequestBody', [], 'en=page_view'],
    ['getRequestQueryString', [], 'v=2&tid=G-1&x=a+b&x=%E2%82%AC'],
    ['getRequestQueryParameters', [], { v: '2', tid: 'G-1', x: ['a b', '€'] }],
    ['getRequestQueryParameter', ['tid'], 'G-1'],
    ['getRequestQueryParameter', ['x'], 'a b'],
    ['getRequestQueryParameter', ['missing'], undefined],
    ['getRequestHeader', ['referer'], 'https://example.com/'],
    ['getRequestHeader', ['Referer'], 'https://example.com/'],
    ['getRequestHeader', ['missing'], undefined],
    ['getRequestHeader', ['constructor'], undefined],
    ['getRemoteAddress', [], '203.0.113.1'],
  ])('%s%j gives %j', (api, args, expected) => {
    expect(call(api, args, { environment })).toEqual(expected);
  });

  it('give undefined for no body, and an empty string for no query', () => {
    expect(call('getRequestBody')).toBeUndefined();
    expect(call('getRequestQueryString')).toBe('');
  });

  it.each([
    ['getRequestPath', [], 'path'],
    ['getRequestBody', [], 'body'],
    ['getRequestQueryString', [], 'query_parameter'],
    ['getRequestQueryParameters', [], 'query_parameter'],
    ['getRequestQueryParameter', ['v'], 'query_parameter "v"'],
    ['getRequestHeader', ['Referer'], 'header "Referer"'],
    ['getRemoteAddress', [], 'remote_address'],
  ])('%s%j needs read_request for the %s', (api, args, part) => {
    expect(() => call(api, args, { environment, ...readRequest({}) })).toThrow(
      `Prohibited read from request: ${part}.`,
    );
    expect(() => call(api, args, { environment, ...readRequest({ requestAccess: 'any' }) })).not.toThrow();
  });

  it('getRequestMethod needs no permission', () => {
    expect(call('getRequestMethod', [], { environment, permissions: {} })).toBe('POST');
  });

  it.each([
    ['forwarded', 'x-forwarded-for'],
    ['x-forwarded-for', 'forwarded'],
  ])('getRemoteAddress needs to read the header %s too', (missing, readable) => {
    const options = readRequest({
      remoteAddressAllowed: true,
      headersAllowed: true,
      headerAccess: 'specific',
      headerWhitelist: [{ headerName: readable }],
    });
    expect(() => call('getRemoteAddress', [], { environment, ...options })).toThrow(
      `Prohibited read from request: header "${missing}".`,
    );
  });

  it.each(['getRequestHeader', 'getRequestQueryParameter'])('%s refuses a name that is no string', api => {
    expect(() => call(api, [7])).toThrow(
      `Argument error in ${api}. Expected argument types [string], but received [number].`,
    );
  });
});
