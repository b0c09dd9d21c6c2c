import { readUrl } from '../../read-url.ts';
import { type ApiFamily, defineApi } from '../api.ts';
import { searchParams } from './search-params.ts';

/** Parts of URLs. */
export const urlApis: ApiFamily = {
  /**
   * `parseUrl(url: string)` → `{href, origin, protocol, username, password, host, hostname, port, pathname, search,
   * searchParams, hash}`, `undefined` for what is no string or no absolute URL. Absent parts are empty. `searchParams`
   * has decoded strings, and an array of them where a name is repeated.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#parseurl
   */
  parseUrl: defineApi({
    parameters: ['any?'],
    run: (_context, text) => {
      const url = typeof text === 'string' ? readUrl(text) : undefined;
      return url && partsOf(url);
    },
  }),
};

function partsOf(url: URL): Record<string, unknown> {
  return {
    href: url.href,
    origin: url.origin,
    protocol: url.protocol,
    username: url.username,
    password: url.password,
    host: url.host,
    hostname: url.hostname,
    port: url.port,
    pathname: url.pathname,
    search: url.search,
    searchParams: searchParams(url.search),
    hash: url.hash,
  };
}
