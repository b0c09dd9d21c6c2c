import { type ApiFamily, defineApi } from '../api.ts';
import { remoteAddress } from './remote-address.ts';
import { searchParams } from './search-params.ts';

/** The request that the container is working on. All but the method need `read_request` for their part of it. */
export const requestApis: ApiFamily = {
  /**
   * `getRemoteAddress()` → string: best effort, from `Forwarded` and `X-Forwarded-For`, which must be readable too.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getremoteaddress
   */
  getRemoteAddress: defineApi({
    parameters: [],
    permission: () => ['read_request', 'remote_address'],
    run: ({ environment, demand }) => {
      demand(['read_request', 'header', 'forwarded']);
      demand(['read_request', 'header', 'x-forwarded-for']);
      return remoteAddress(environment.request);
    },
  }),

  /**
   * `getRequestBody()` → string, `undefined` if there is none.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestbody
   */
  getRequestBody: defineApi({
    parameters: [],
    permission: () => ['read_request', 'body'],
    run: ({ environment }) => environment.request.body,
  }),

  /**
   * `getRequestHeader(name: string)` → string, `undefined` if absent. Case does not matter; repeated headers are
   * joined with `, `.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestheader
   */
  getRequestHeader: defineApi({
    parameters: ['string'],
    permission: name => ['read_request', 'header', name],
    run: ({ environment: { request } }, name) => {
      const header = name.toLowerCase();
      return Object.hasOwn(request.headers, header) ? request.headers[header] : undefined;
    },
  }),

  /**
   * `getRequestMethod()` → string, upper case. Needs no permission: `read_request` has no option for it.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestmethod
   */
  getRequestMethod: defineApi({
    parameters: [],
    run: ({ environment }) => environment.request.method,
  }),

  /**
   * `getRequestPath()` → string, without query string and without the prefix of the server container URL.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestpath
   */
  getRequestPath: defineApi({
    parameters: [],
    permission: () => ['read_request', 'path'],
    run: ({ environment }) => environment.request.path,
  }),

  /**
   * `getRequestQueryParameter(name: string)` → string, decoded, `undefined` if absent, the first if repeated.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestqueryparameter
   */
  getRequestQueryParameter: defineApi({
    parameters: ['string'],
    permission: name => ['read_request', 'query_parameter', name],
    run: ({ environment }, name) =>
      new URLSearchParams(environment.request.queryString).get(name) ?? undefined,
  }),

  /**
   * `getRequestQueryParameters()` → object of decoded strings, an array of them where a name is repeated.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestqueryparameters
   */
  getRequestQueryParameters: defineApi({
    parameters: [],
    permission: () => ['read_request', 'query_parameter'],
    run: ({ environment }) => searchParams(environment.request.queryString),
  }),

  /**
   * `getRequestQueryString()` → string, not decoded, without `?`, empty if there is none.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#getrequestquerystring
   */
  getRequestQueryString: defineApi({
    parameters: [],
    permission: () => ['read_request', 'query_parameter'],
    run: ({ environment }) => environment.request.queryString,
  }),
};
