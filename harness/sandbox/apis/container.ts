import { type ApiFamily, defineApi } from '../api.ts';

/** The container that runs the template. */
export const containerApis: ApiFamily = {
  /**
   * `getContainerVersion()` → `{containerId, debugMode, environmentName, environmentMode, previewMode, version}`.
   * Needs `read_container_data`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getcontainerversion
   */
  getContainerVersion: defineApi({
    parameters: [],
    permission: () => ['read_container_data'],
    run: ({ environment }) => environment.container,
  }),
};
