import { describe, expect, it } from 'vitest';
import { API_FAMILIES, findApi, permissionIdsOf } from '../../../harness/sandbox/apis/index.ts';
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

describe('permissionIdsOf', () => {
  it('tells for each API which permissions it asks for, without running it', () => {
    const asked = SERVER_APIS.map(name => [name, permissionIdsOf(findApi(name))] as const);
    expect(Object.fromEntries(asked.filter(([, ids]) => ids.length > 0))).toEqual({
      BigQuery: ['access_bigquery'],
      Firestore: ['access_firestore'],
      addEventCallback: ['read_event_metadata'],
      addMessageListener: ['use_message'],
      extractEventsFromMpv1: ['read_request'],
      extractEventsFromMpv2: ['read_request'],
      getAllEventData: ['read_event_data'],
      getClientName: ['read_container_data'],
      getContainerVersion: ['read_container_data'],
      getCookieValues: ['get_cookies'],
      getEventData: ['read_event_data'],
      getGoogleAuth: ['use_google_credentials'],
      getGoogleScript: ['send_http'],
      getRemoteAddress: ['read_request'],
      getRequestBody: ['read_request'],
      getRequestHeader: ['read_request'],
      getRequestPath: ['read_request'],
      getRequestQueryParameter: ['read_request'],
      getRequestQueryParameters: ['read_request'],
      getRequestQueryString: ['read_request'],
      hasMessageListener: ['use_message'],
      hmacSha256: ['use_custom_private_keys'],
      logToConsole: ['logging'],
      returnResponse: ['return_response'],
      runContainer: ['run_container'],
      sendEventToGoogleAnalytics: ['send_http'],
      sendHttpGet: ['send_http'],
      sendHttpRequest: ['send_http'],
      sendMessage: ['use_message'],
      sendPixelFromBrowser: ['send_pixel_from_browser'],
      setCookie: ['set_cookies'],
      setPixelResponse: ['access_response'],
      setResponseBody: ['access_response'],
      setResponseHeader: ['access_response'],
      setResponseStatus: ['access_response'],
      templateDataStorage: ['access_template_storage'],
    });
  });
});
