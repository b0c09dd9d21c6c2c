import { getDomain } from 'tldts';
import { readUrl } from '../../read-url.ts';
import { type ApiFamily, defineApi } from '../api.ts';
import { toText } from './coerce.ts';
import { searchParams } from './search-params.ts';

/** Parts of URLs. */
export const urlApis: ApiFamily = {
  /**
   * `computeEffectiveTldPlusOne(domainOrUrl: string)` → domain: `www.example.co.uk` gives `example.co.uk`.
   *
   * Private suffixes such as github.io count, and where no list has the suffix the last two labels are taken. `''` for
   * what is no domain or URL, a public suffix itself, an IP address, a single label, a leading dot. `null` and
   * `undefined` come back as they are.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#computeeffectivetldplusone
   */
  computeEffectiveTldPlusOne: defineApi({
    parameters: ['any?'],
    run: (_context, domainOrUrl) =>
      domainOrUrl == null ? domainOrUrl : registrableDomain(toText(domainOrUrl)),
  }),

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

function registrableDomain(domainOrUrl: string): string {
  if (domainOrUrl.startsWith('.')) return '';
  return getDomain(domainOrUrl, { allowPrivateDomains: true }) ?? '';
}

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
