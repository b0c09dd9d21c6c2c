import { describe, expect, it } from 'vitest';
import type { PlainPermissions } from '../../../harness/sandbox/permissions/declaration.ts';
import { lint } from '../template.ts';

const specific = (...urls: string[]) => ({ send_http: { allowedUrls: 'specific', urls } });
const cookie = (name: string, rest: object = {}) => ({
  set_cookies: {
    allowedCookies: [{ name, domain: '*', path: '*', secure: 'any', session: 'any', ...rest }],
  },
});
const request = (rest: object) => ({ read_request: { requestAccess: 'specific', ...rest } });

/** The denials of a call, with the API required before it. */
function denials(api: string, call: string, permissions: PlainPermissions): string[] {
  const code = `const api = require('${api}');\nconst id = data.gtmId;\n${call}\ndata.gtmOnSuccess();`;
  return lint({ code, permissions });
}

describe('denied-call', () => {
  it.each([
    [
      'sendHttpGet',
      "api('https://b.com/');",
      specific('https://a.com/'),
      'Prohibited URL: https://b.com/',
      'send_http',
    ],
    [
      'sendHttpGet',
      "api('https://b.com/' + id);",
      specific('https://a.com/*'),
      'Prohibited URL: https://b.com',
      'send_http',
    ],
    [
      'sendHttpGet',
      "api('http://a.com/' + id);",
      specific('https://a.com/'),
      'Prohibited URL: http://a.com',
      'send_http',
    ],
    [
      'sendHttpGet',
      "api('https://a.com/b');",
      specific('https://a.com/c'),
      'Prohibited URL: https://a.com/b',
      'send_http',
    ],
    [
      'getCookieValues',
      "api('_fbc');",
      { get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] } },
      'Access to cookie "_fbc" is prohibited.',
      'get_cookies',
    ],
    [
      'setCookie',
      "api('_fbc', id, {path: '/'});",
      cookie('_fbp'),
      'Prohibited from setting cookie _fbc with options: {"path":"/"}',
      'set_cookies',
    ],
    [
      'setCookie',
      "api('_fbp', 'x', {path: '/a'});",
      cookie('_fbp', { path: '/' }),
      'Prohibited from setting cookie _fbp with options: {"path":"/a"}',
      'set_cookies',
    ],
    [
      'getEventData',
      "api('items.0.item_id');",
      { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['items.*'] } },
      'Prohibited read from event data.',
      'read_event_data',
    ],
    [
      'getAllEventData',
      'api();',
      { read_event_data: { eventDataAccess: 'specific', keyPatterns: ['items'] } },
      'Prohibited read from event data.',
      'read_event_data',
    ],
    [
      'getRequestHeader',
      "api('referer');",
      request({ headersAllowed: true, headerAccess: 'specific', headerWhitelist: [{ headerName: 'host' }] }),
      'Prohibited read from request: header "referer".',
      'read_request',
    ],
    [
      'getRequestBody',
      'api();',
      request({ bodyAllowed: false }),
      'Prohibited read from request: body.',
      'read_request',
    ],
  ])('finds that %s is denied: %s', (api, call, permissions, denial, id) => {
    expect(denials(api, call, permissions as PlainPermissions)).toEqual([
      `15:1 error denied-call ${denial} Let ${id} admit it, or change the call.`,
    ]);
  });

  it.each([
    ['sendHttpGet', "api('https://a.com/' + id);", specific('https://a.com/b/*')],
    ['sendHttpGet', "api('https://x.a.com/' + id);", specific('https://*.a.com/b')],
    ['sendHttpGet', "api('https://b.com' + id);", specific('https://b.com.org/')],
    ['sendHttpGet', "api('https://' + id);", specific('https://a.com/')],
    ['sendHttpGet', "api('http://localhost:8080/');", { send_http: { allowedUrls: 'any' } }],
    [
      'sendHttpGet',
      "api('https://www.google.com/' + id);",
      { send_http: { allowedUrls: 'specific', allowGoogleDomains: true } },
    ],
    ['setCookie', "api('_fbp', id, {path: '/a'});", cookie('_fbp', { path: '/' })],
    ['setCookie', "api('_fbp', 'x', id);", cookie('_fbp', { path: '/' })],
    ['setCookie', "api(id, 'x');", cookie('_fbp')],
    [
      'setCookie',
      "const o = {path: '/a'}; o.path = '/'; api('_fbp', 'x', o);",
      cookie('_fbp', { path: '/' }),
    ],
    ['getCookieValues', 'api(id);', { get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] } }],
    ['logToConsole', "api('x');", { logging: { environments: 'debug' } }],
  ])('does not judge what it cannot be sure of: %s, %s', (api, call, permissions) => {
    expect(denials(api, call, permissions as PlainPermissions)).toEqual([]);
  });

  it.each([
    [
      'injectScript',
      "api('https://b.com/x.js?v=' + id, data.gtmOnSuccess);",
      { inject_script: { urls: ['https://a.com/'] } },
      'Prohibited URL: https://b.com',
      'inject_script',
    ],
    [
      'callInWindow',
      "api('fbq.push', id);",
      { access_globals: { keys: [{ key: 'fbq', read: true, write: true, execute: true }] } },
      'Prohibited execute of global variable: fbq.push.',
      'access_globals',
    ],
  ])('finds in a web template that %s is denied: %s', (api, call, permissions, denial, id) => {
    const code = `const api = require('${api}');\nconst id = data.gtmId;\n${call}\ndata.gtmOnSuccess();`;
    expect(lint({ context: 'web', code, permissions })).toEqual([
      `15:1 error denied-call ${denial} Let ${id} admit it, or change the call.`,
    ]);
  });

  it('leaves undeclared permissions to their own rule', () => {
    expect(denials('getCookieValues', "api('_fbp');", {})).toEqual([
      '13:21 error undeclared-permission getCookieValues needs the permission get_cookies. Declare it in the Permissions tab.',
    ]);
  });

  it('says nothing where the code asks queryPermission first', () => {
    const call = "if (require('queryPermission')('get_cookies', '_fbc')) api('_fbc');";
    const permissions = { get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] } };
    expect(denials('getCookieValues', call, permissions)).toEqual([]);
  });
});
