import { describe, expect, it } from 'vitest';
import { GoogleAuth } from '../../../harness/sandbox/apis/google-auth.ts';
import { testEnvironment } from '../environment.ts';
import { resultOf } from '../run-code.ts';
import { call } from './call.ts';
import { runIn } from './template.ts';

const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];
const URL = 'https://pubsub.googleapis.com/v1/topics';

describe('getGoogleAuth', () => {
  it('gives an object that a template cannot look into', async () => {
    expect(call('getGoogleAuth', [{ scopes: SCOPES }])).toBeInstanceOf(GoogleAuth);
    const code = `const auth = require('getGoogleAuth')({scopes: ['x']});
      return [require('getType')(auth), auth.token, require('JSON').stringify(auth)];`;
    expect(await resultOf(code)).toEqual(['object', undefined, '{}']);
  });

  it('wants an object', () => {
    expect(() => call('getGoogleAuth', [SCOPES])).toThrow(
      'Argument error in getGoogleAuth. Expected argument types [object], but received [array].',
    );
  });

  it('needs use_google_credentials for every scope', () => {
    const permissions = { use_google_credentials: { allowedScopes: SCOPES } };
    expect(call('getGoogleAuth', [{ scopes: SCOPES }], { permissions })).toBeInstanceOf(GoogleAuth);
    expect(() => call('getGoogleAuth', [{ scopes: [...SCOPES, 'other'] }], { permissions })).toThrow(
      'Prohibited use of Google credentials for scope: other.',
    );
    expect(() => call('getGoogleAuth', [{}], { permissions })).toThrow(
      'Prohibited use of Google credentials for scope: undefined.',
    );
  });
});

describe('the option authorization', () => {
  async function headersSent(api: string, options: string): Promise<unknown> {
    const environment = testEnvironment({ cloud: { accessToken: 'token' } });
    const { error } = await runIn(
      environment,
      `const auth = require('getGoogleAuth')({scopes: []}); require('${api}')('${URL}', ${options});`,
    );
    expect(error).toBeUndefined();
    return environment.requests.map(({ headers }) => headers);
  }

  it.each(['sendHttpRequest', 'sendHttpGet'])("of %s adds the environment's token", async api => {
    expect(await headersSent(api, "{headers: {Accept: '*/*'}, authorization: auth}")).toEqual([
      { Accept: '*/*', Authorization: 'Bearer token' },
    ]);
  });

  it('takes the place of a header that the template has set', async () => {
    const options = "{headers: {authorization: 'own', AUTHORIZATION: 'own'}, authorization: auth}";
    expect(await headersSent('sendHttpRequest', options)).toEqual([{ Authorization: 'Bearer token' }]);
  });

  it.each(['undefined', 'null', "'x'", '{token: 1}'])('adds nothing if it is %s', async authorization => {
    const options = `{headers: {Authorization: 'own'}, authorization: ${authorization}}`;
    expect(await headersSent('sendHttpRequest', options)).toEqual([{ Authorization: 'own' }]);
  });
});
