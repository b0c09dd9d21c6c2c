import { type ApiFamily, defineApi } from '../api.ts';

/** The client that works on the request. */
export const clientApis: ApiFamily = {
  /**
   * `getClientName()` → string: the client that claimed the request. Needs `read_container_data`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getclientname
   */
  getClientName: defineApi({
    parameters: [],
    permission: () => ['read_container_data'],
    run: ({ environment }) => environment.clientName,
  }),
};
