/// <reference path="./sandbox.d.ts" />

/**
 * For sandboxed code in JavaScript files. There TypeScript takes `const log = require('logToConsole')` for the import of
 * a module, whatever `require` is declared to be: so each API is a module as well.
 */

declare module 'addEventCallback' {
  const api: SandboxApis['addEventCallback'];
  export = api;
}
declare module 'addMessageListener' {
  const api: SandboxApis['addMessageListener'];
  export = api;
}
declare module 'BigQuery' {
  const api: SandboxApis['BigQuery'];
  export = api;
}
declare module 'callLater' {
  const api: SandboxApis['callLater'];
  export = api;
}
declare module 'claimRequest' {
  const api: SandboxApis['claimRequest'];
  export = api;
}
declare module 'computeEffectiveTldPlusOne' {
  const api: SandboxApis['computeEffectiveTldPlusOne'];
  export = api;
}
declare module 'createRegex' {
  const api: SandboxApis['createRegex'];
  export = api;
}
declare module 'decodeUri' {
  const api: SandboxApis['decodeUri'];
  export = api;
}
declare module 'decodeUriComponent' {
  const api: SandboxApis['decodeUriComponent'];
  export = api;
}
declare module 'encodeUri' {
  const api: SandboxApis['encodeUri'];
  export = api;
}
declare module 'encodeUriComponent' {
  const api: SandboxApis['encodeUriComponent'];
  export = api;
}
declare module 'extractEventsFromMpv1' {
  const api: SandboxApis['extractEventsFromMpv1'];
  export = api;
}
declare module 'extractEventsFromMpv2' {
  const api: SandboxApis['extractEventsFromMpv2'];
  export = api;
}
declare module 'Firestore' {
  const api: SandboxApis['Firestore'];
  export = api;
}
declare module 'fromBase64' {
  const api: SandboxApis['fromBase64'];
  export = api;
}
declare module 'generateRandom' {
  const api: SandboxApis['generateRandom'];
  export = api;
}
declare module 'getAllEventData' {
  const api: SandboxApis['getAllEventData'];
  export = api;
}
declare module 'getClientName' {
  const api: SandboxApis['getClientName'];
  export = api;
}
declare module 'getContainerVersion' {
  const api: SandboxApis['getContainerVersion'];
  export = api;
}
declare module 'getCookieValues' {
  const api: SandboxApis['getCookieValues'];
  export = api;
}
declare module 'getEventData' {
  const api: SandboxApis['getEventData'];
  export = api;
}
declare module 'getGoogleAuth' {
  const api: SandboxApis['getGoogleAuth'];
  export = api;
}
declare module 'getGoogleScript' {
  const api: SandboxApis['getGoogleScript'];
  export = api;
}
declare module 'getRemoteAddress' {
  const api: SandboxApis['getRemoteAddress'];
  export = api;
}
declare module 'getRequestBody' {
  const api: SandboxApis['getRequestBody'];
  export = api;
}
declare module 'getRequestHeader' {
  const api: SandboxApis['getRequestHeader'];
  export = api;
}
declare module 'getRequestMethod' {
  const api: SandboxApis['getRequestMethod'];
  export = api;
}
declare module 'getRequestPath' {
  const api: SandboxApis['getRequestPath'];
  export = api;
}
declare module 'getRequestQueryParameter' {
  const api: SandboxApis['getRequestQueryParameter'];
  export = api;
}
declare module 'getRequestQueryParameters' {
  const api: SandboxApis['getRequestQueryParameters'];
  export = api;
}
declare module 'getRequestQueryString' {
  const api: SandboxApis['getRequestQueryString'];
  export = api;
}
declare module 'getTimestamp' {
  const api: SandboxApis['getTimestamp'];
  export = api;
}
declare module 'getTimestampMillis' {
  const api: SandboxApis['getTimestampMillis'];
  export = api;
}
declare module 'getType' {
  const api: SandboxApis['getType'];
  export = api;
}
declare module 'hasMessageListener' {
  const api: SandboxApis['hasMessageListener'];
  export = api;
}
declare module 'hmacSha256' {
  const api: SandboxApis['hmacSha256'];
  export = api;
}
declare module 'isRequestMpv1' {
  const api: SandboxApis['isRequestMpv1'];
  export = api;
}
declare module 'isRequestMpv2' {
  const api: SandboxApis['isRequestMpv2'];
  export = api;
}
declare module 'JSON' {
  const api: SandboxApis['JSON'];
  export = api;
}
declare module 'logToConsole' {
  const api: SandboxApis['logToConsole'];
  export = api;
}
declare module 'makeInteger' {
  const api: SandboxApis['makeInteger'];
  export = api;
}
declare module 'makeNumber' {
  const api: SandboxApis['makeNumber'];
  export = api;
}
declare module 'makeString' {
  const api: SandboxApis['makeString'];
  export = api;
}
declare module 'makeTableMap' {
  const api: SandboxApis['makeTableMap'];
  export = api;
}
declare module 'Math' {
  const api: SandboxApis['Math'];
  export = api;
}
declare module 'Object' {
  const api: SandboxApis['Object'];
  export = api;
}
declare module 'parseUrl' {
  const api: SandboxApis['parseUrl'];
  export = api;
}
declare module 'Promise' {
  const api: SandboxApis['Promise'];
  export = api;
}
declare module 'queryPermission' {
  const api: SandboxApis['queryPermission'];
  export = api;
}
declare module 'returnResponse' {
  const api: SandboxApis['returnResponse'];
  export = api;
}
declare module 'runContainer' {
  const api: SandboxApis['runContainer'];
  export = api;
}
declare module 'sendEventToGoogleAnalytics' {
  const api: SandboxApis['sendEventToGoogleAnalytics'];
  export = api;
}
declare module 'sendHttpGet' {
  const api: SandboxApis['sendHttpGet'];
  export = api;
}
declare module 'sendHttpRequest' {
  const api: SandboxApis['sendHttpRequest'];
  export = api;
}
declare module 'sendMessage' {
  const api: SandboxApis['sendMessage'];
  export = api;
}
declare module 'sendPixelFromBrowser' {
  const api: SandboxApis['sendPixelFromBrowser'];
  export = api;
}
declare module 'setCookie' {
  const api: SandboxApis['setCookie'];
  export = api;
}
declare module 'setPixelResponse' {
  const api: SandboxApis['setPixelResponse'];
  export = api;
}
declare module 'setResponseBody' {
  const api: SandboxApis['setResponseBody'];
  export = api;
}
declare module 'setResponseHeader' {
  const api: SandboxApis['setResponseHeader'];
  export = api;
}
declare module 'setResponseStatus' {
  const api: SandboxApis['setResponseStatus'];
  export = api;
}
declare module 'sha256' {
  const api: SandboxApis['sha256'];
  export = api;
}
declare module 'sha256Sync' {
  const api: SandboxApis['sha256Sync'];
  export = api;
}
declare module 'templateDataStorage' {
  const api: SandboxApis['templateDataStorage'];
  export = api;
}
declare module 'testRegex' {
  const api: SandboxApis['testRegex'];
  export = api;
}
declare module 'toBase64' {
  const api: SandboxApis['toBase64'];
  export = api;
}
