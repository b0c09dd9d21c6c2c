import { type ApiFamily, defineApi } from '../api.ts';

const now = defineApi({ parameters: [], run: ({ environment }) => environment.clock.now() });

/** The environment's clock. */
export const timeApis: ApiFamily = {
  /**
   * `getTimestamp()` → milliseconds since 1970. Deprecated in favour of `getTimestampMillis`, which gives the same.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#gettimestamp
   */
  getTimestamp: now,

  /**
   * `getTimestampMillis()` → milliseconds since 1970.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#gettimestampmillis
   */
  getTimestampMillis: now,
};
