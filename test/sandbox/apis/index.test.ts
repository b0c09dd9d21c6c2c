import { describe, expect, it } from 'vitest';
import { API_FAMILIES, findApi, permissionIdsOf } from '../../../harness/sandbox/apis/index.ts';
import { mathApis } from '../../../harness/sandbox/apis/math.ts';
import type { ContainerContext } from '../../../harness/sandbox/environment.ts';
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

/** https://developers.google.com/tag-platform/tag-manager/templates/api */
const WEB_APIS = [
  'JSON',
  'Math',
  'Object',
  'addConsentListener',
  'addEventCallback',
  'aliasInWindow',
  'callInWindow',
  'callLater',
  'copyFromDataLayer',
  'copyFromWindow',
  'createArgumentsQueue',
  'createQueue',
  'decodeUri',
  'decodeUriComponent',
  'encodeUri',
  'encodeUriComponent',
  'fromBase64',
  'generateRandom',
  'getContainerVersion',
  'getCookieValues',
  'getQueryParameters',
  'getReferrerQueryParameters',
  'getReferrerUrl',
  'getTimestamp',
  'getTimestampMillis',
  'getType',
  'getUrl',
  'gtagSet',
  'injectHiddenIframe',
  'injectScript',
  'isConsentGranted',
  'localStorage',
  'logToConsole',
  'makeInteger',
  'makeNumber',
  'makeString',
  'makeTableMap',
  'parseUrl',
  'queryPermission',
  'readAnalyticsStorage',
  'readCharacterSet',
  'readTitle',
  'sendPixel',
  'setCookie',
  'setDefaultConsentState',
  'setInWindow',
  'sha256',
  'templateStorage',
  'toBase64',
  'updateConsentState',
];

describe('API_FAMILIES', () => {
  it('has every API of server containers, each once', () => {
    expect(API_FAMILIES.server.flatMap(Object.keys).sort()).toEqual(SERVER_APIS);
  });

  it('has every API of web containers, each once', () => {
    expect(API_FAMILIES.web.flatMap(Object.keys).sort()).toEqual(WEB_APIS);
  });
});

describe('findApi', () => {
  it('finds an API by its name', () => {
    expect(findApi('Math', 'server')).toBe(mathApis.Math);
    expect(findApi('Math', 'web')).toBe(mathApis.Math);
  });

  it.each([
    ['sha256sync', 'server', 'sha256sync is not a valid API name. Did you mean sha256Sync?'],
    ['readtitle', 'web', 'readtitle is not a valid API name. Did you mean readTitle?'],
    ['constructor', 'server', 'constructor is not a valid API name.'],
    [
      'copyFromDataLayer',
      'server',
      "copyFromDataLayer is not a valid API name. It is a web API; this template's containerContexts is SERVER.",
    ],
    [
      'sha256Sync',
      'web',
      "sha256Sync is not a valid API name. It is a server API; this template's containerContexts is WEB.",
    ],
  ] as const)("refuses %s in a %s container in Google's words, and helps", (name, context, message) => {
    expect(() => findApi(name, context)).toThrow(new TemplateError(message));
  });
});

describe('permissionIdsOf', () => {
  /** Of the APIs that ask for any. */
  function askedBy(names: readonly string[], context: ContainerContext): Record<string, string[]> {
    const asked = names.map(name => [name, permissionIdsOf(findApi(name, context))] as const);
    return Object.fromEntries(asked.filter(([, ids]) => ids.length > 0));
  }

  it('tells for each API of web containers which permissions it asks for, without running it', () => {
    expect(askedBy(WEB_APIS, 'web')).toEqual({
      addConsentListener: ['access_consent'],
      addEventCallback: ['read_event_metadata'],
      aliasInWindow: ['access_globals'],
      callInWindow: ['access_globals'],
      copyFromDataLayer: ['read_data_layer'],
      copyFromWindow: ['access_globals'],
      createArgumentsQueue: ['access_globals'],
      createQueue: ['access_globals'],
      getContainerVersion: ['read_container_data'],
      getCookieValues: ['get_cookies'],
      getQueryParameters: ['get_url'],
      getReferrerQueryParameters: ['get_referrer'],
      getReferrerUrl: ['get_referrer'],
      getUrl: ['get_url'],
      gtagSet: ['write_data_layer'],
      injectHiddenIframe: ['inject_hidden_iframe'],
      injectScript: ['inject_script'],
      isConsentGranted: ['access_consent'],
      localStorage: ['access_local_storage'],
      logToConsole: ['logging'],
      readAnalyticsStorage: ['read_analytics_storage'],
      readCharacterSet: ['read_character_set'],
      readTitle: ['read_title'],
      sendPixel: ['send_pixel'],
      setCookie: ['set_cookies'],
      setDefaultConsentState: ['access_consent'],
      setInWindow: ['access_globals'],
      templateStorage: ['access_template_storage'],
      updateConsentState: ['access_consent'],
    });
  });

  it('tells for each API of server containers which permissions it asks for, without running it', () => {
    expect(askedBy(SERVER_APIS, 'server')).toEqual({
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
