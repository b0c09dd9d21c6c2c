import { type ApiFamily, defineApi } from '../api.ts';

/** What the template may do. */
export const permissionApis: ApiFamily = {
  /**
   * `queryPermission(permission: string, ...parameters: any[])` → boolean, `false` for an unknown permission.
   * `harness/sandbox/permissions` says which parameters each takes.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/permissions
   */
  queryPermission: defineApi({
    parameters: ['string'],
    run: ({ permits }, permission, ...parameters: unknown[]) => permits([permission, ...parameters]),
  }),
};
