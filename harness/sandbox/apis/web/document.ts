import { type ApiFamily, defineApi } from '../../api.ts';

/** What the page is. */
export const documentApis: ApiFamily = {
  /**
   * `readAnalyticsStorage(options?: object)` → `{client_id, sessions}` of Analytics' cookies, `undefined` without them;
   * the environment has one set, whatever the options. Needs `read_analytics_storage`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#readanalyticsstorage
   */
  readAnalyticsStorage: defineApi({
    parameters: ['object?'],
    permission: () => ['read_analytics_storage'],
    run: ({ environment: { page } }) => page.analytics,
  }),

  /**
   * `readCharacterSet()` → string: `document.characterSet`. Needs `read_character_set`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#readcharacterset
   */
  readCharacterSet: defineApi({
    parameters: [],
    permission: () => ['read_character_set'],
    run: ({ environment: { page } }) => page.characterSet,
  }),

  /**
   * `readTitle()` → string: `document.title`. Needs `read_title`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#readtitle
   */
  readTitle: defineApi({
    parameters: [],
    permission: () => ['read_title'],
    run: ({ environment: { page } }) => page.title,
  }),
};
