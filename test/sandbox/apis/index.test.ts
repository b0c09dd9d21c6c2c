import { describe, expect, it } from 'vitest';
import { API_FAMILIES, findApi } from '../../../harness/sandbox/apis/index.ts';
import { mathApis } from '../../../harness/sandbox/apis/math.ts';
import { TemplateError } from '../../../harness/sandbox/errors.ts';

/** sgtm-sandbox.md, 1. */
const SERVER_APIS = [
  'BigQuery',
  'Firestore',
  'JSON',
  'Math',
  'Object',
  'Promise',
  'addEventCallback',
  'addMessageListener',
  'callLater',
  'claimRequest',
  'computeEffectiveTldPlusOne',
  'createRegex',
  'decodeUri',
  'decodeUriComponent',
  'encodeUri',
  'encodeUriComponent',
  'extractEventsFromMpv1',
  'extractEventsFromMpv2',
  'fromBase64',
  'generateRandom',
  'getAllEventData',
  'getClientName',
  'getContainerVersion',
  'getCookieValues',
  'getEventData',
  'getGoogleAuth',
  'getGoogleScript',
  'getRemoteAddress',
  'getRequestBody',
  'getRequestHeader',
  'getRequestMethod',
  'getRequestPath',
  'getRequestQueryParameter',
  'getRequestQueryParameters',
  'getRequestQueryString',
  'getTimestamp',
  'getTimestampMillis',
  'getType',
  'hasMessageListener',
  'hmacSha256',
  'isRequestMpv1',
  'isRequestMpv2',
  'logToConsole',
  'makeInteger',
  'makeNumber',
  'makeString',
  'makeTableMap',
  'parseUrl',
  'queryPermission',
  'returnResponse',
  'runContainer',
  'sendEventToGoogleAnalytics',
  'sendHttpGet',
  'sendHttpRequest',
  'sendMessage',
  'sendPixelFromBrowser',
  'setCookie',
  'setPixelResponse',
  'setResponseBody',
  'setResponseHeader',
  'setResponseStatus',
  'sha256',
  'sha256Sync',
  'templateDataStorage',
  'testRegex',
  'toBase64',
];

describe('API_FAMILIES', () => {
  it('has every API of server containers, each once', () => {
    expect(API_FAMILIES.flatMap(Object.keys).sort()).toEqual(SERVER_APIS);
  });
});

describe('findApi', () => {
  it('finds an API by its name', () => {
    expect(findApi('Math')).toBe(mathApis.Math);
  });

  it.each([
    ['sha256sync', 'sha256sync is not a valid API name. Did you mean sha256Sync?'],
    ['copyFromWindow', 'copyFromWindow is not a valid API name.'],
    ['constructor', 'constructor is not a valid API name.'],
  ])("refuses %s in Google's words", (name, message) => {
    expect(() => findApi(name)).toThrow(new TemplateError(message));
  });
});
