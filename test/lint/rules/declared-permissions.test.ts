import { describe, expect, it } from 'vitest';
import { lint } from '../template.ts';

const COOKIES = { get_cookies: { cookieAccess: 'any' } };

describe('undeclared-permission', () => {
  it.each([
    ['getCookieValues', 'get_cookies'],
    ['logToConsole', 'logging'],
    ['templateDataStorage', 'access_template_storage'],
    ['Firestore', 'access_firestore'],
    ['getRemoteAddress', 'read_request'],
    ['runContainer', 'run_container'],
  ])('asks for what %s needs', (api, permission) => {
    expect(lint({ code: `const api = require('${api}');\ndata.gtmOnSuccess();` })).toEqual([
      `13:21 error undeclared-permission ${api} needs the permission ${permission}. Declare it in the Permissions tab.`,
    ]);
  });

  it.each(['JSON', 'sha256Sync', 'getRequestMethod', 'isRequestMpv2', 'queryPermission'])(
    'asks for nothing where %s is required',
    api => {
      expect(lint({ code: `const api = require('${api}');\ndata.gtmOnSuccess();` })).toEqual([]);
    },
  );

  it('says nothing where the code asks queryPermission first', () => {
    const code =
      "if (require('queryPermission')('logging')) require('logToConsole')('a');\ndata.gtmOnSuccess();";
    expect(lint({ code })).toEqual([]);
  });
});

describe('unused-permission', () => {
  it('names the permission that no API asks for', () => {
    expect(lint({ permissions: COOKIES })).toEqual([
      '18:2 warning unused-permission No API in the code asks for the permission get_cookies. Remove it.',
    ]);
  });

  it('says nothing where only the run knows which APIs are required', () => {
    expect(lint({ permissions: COOKIES, code: 'require(data.gtmApi);\ndata.gtmOnSuccess();' })).toEqual([]);
  });
});
