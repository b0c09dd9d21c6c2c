import { type ApiFamily, defineApi } from '../api.ts';
import { SandboxOpaque } from '../values.ts';
import { toRecord } from './coerce.ts';

/** What `getGoogleAuth` gives: nothing that a template can read, but `sendHttpRequest` takes it. */
export class GoogleAuth extends SandboxOpaque {}

/** Credentials for Google's own APIs. */
export const googleAuthApis: ApiFamily = {
  /**
   * `getGoogleAuth({scopes: string[]})` → opaque object, for the option `authorization` of `sendHttpRequest` and
   * `sendHttpGet`. Needs `use_google_credentials` for each scope.
   *
   * The server finds Application Default Credentials. Here there is one token for all scopes, the environment's, which
   * stands in for them; Google's own servers refuse it.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getgoogleauth
   */
  getGoogleAuth: defineApi({
    parameters: ['object'],
    permission: options => ['use_google_credentials', toRecord(options).scopes],
    run: () => new GoogleAuth(),
  }),
};
