import { type ApiFamily, defineApi } from '../api.ts';

/** The console. */
export const loggingApis: ApiFamily = {
  /**
   * `logToConsole(...values: any[])` → `undefined`. Does nothing where `logging` is denied, which is no error.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#logtoconsole
   */
  logToConsole: defineApi({
    parameters: [],
    asks: ['logging'],
    run: ({ environment, permits }, ...values: unknown[]) => {
      if (permits(['logging'])) environment.log(values);
    },
  }),
};
