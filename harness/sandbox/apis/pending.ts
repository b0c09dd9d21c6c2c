import { type ApiFamily, defineApi, type HostApi } from '../api.ts';
import { TemplateError } from '../errors.ts';

/**
 * Server APIs that are not emulated yet. They can be required, so that templates load that only sometimes use them; a
 * call throws.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api
 */
export const pendingApis: ApiFamily = {
  ...Object.fromEntries(
    [
      'addEventCallback',
      'addMessageListener',
      'claimRequest',
      'extractEventsFromMpv1',
      'extractEventsFromMpv2',
      'getGoogleAuth',
      'getGoogleScript',
      'hasMessageListener',
      'hmacSha256',
      'isRequestMpv1',
      'isRequestMpv2',
      'runContainer',
      'sendEventToGoogleAnalytics',
      'sendMessage',
      'sendPixelFromBrowser',
    ].map(name => [name, pending(name)]),
  ),
  BigQuery: { members: { insert: pending('BigQuery.insert') } },
  Firestore: {
    members: {
      query: pending('Firestore.query'),
      read: pending('Firestore.read'),
      runTransaction: pending('Firestore.runTransaction'),
      write: pending('Firestore.write'),
    },
  },
};

function pending(name: string): HostApi {
  return defineApi({
    parameters: [],
    run() {
      throw new TemplateError(
        `${name} is not emulated yet. Set the template's fields so that it is not called, or run it in GTM.`,
      );
    },
  });
}
