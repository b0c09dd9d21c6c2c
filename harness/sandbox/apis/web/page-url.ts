import { readUrl } from '../../../read-url.ts';
import { type ApiFamily, defineApi, type HostApi } from '../../api.ts';
import type { Page } from '../../page.ts';

/** Ports that URLs leave out. */
const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * The components of a URL. Google's page names them only; their form is that of GTM's built-in URL variables, as far as
 * its help describes it: no colon after the protocol, no port after the host, no mark before query and fragment.
 *
 * @see https://support.google.com/tagmanager/answer/7182738
 */
const COMPONENTS: ReadonlyMap<unknown, (url: URL) => string> = new Map([
  ['protocol', url => url.protocol.slice(0, -1)],
  ['host', url => url.hostname],
  ['port', url => url.port || (DEFAULT_PORTS[url.protocol] ?? '')],
  ['path', url => url.pathname],
  ['query', url => url.search.slice(1)],
  ['extension', url => /\.([^./]+)$/.exec(url.pathname)?.[1] ?? ''],
  ['fragment', url => url.hash.slice(1)],
]);

/** The page's address, and the one that led to it. */
export const pageUrlApis: ApiFamily = {
  /**
   * `getQueryParameters(name: string, all?: boolean)` → the decoded value of the first parameter of that name, or of all
   * of them; `undefined` if there is none. Needs `get_url` for that parameter.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#getqueryparameters
   */
  getQueryParameters: parameterReader('get_url', page => page.url),

  /**
   * `getReferrerQueryParameters(name: string, all?: boolean)`: the same of the referrer. Needs `get_referrer`.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#getreferrerqueryparameters
   */
  getReferrerQueryParameters: parameterReader('get_referrer', page => page.referrer),

  /**
   * `getReferrerUrl(component?: string)` → that component of the referrer, the whole of it for any other word; empty
   * where there is no referrer. Needs `get_referrer` for the component.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#getreferrerurl
   */
  getReferrerUrl: urlReader('get_referrer', page => page.referrer),

  /**
   * `getUrl(component?: string)` → that component of the page's address, the whole of it for any other word. Needs
   * `get_url` for the component.
   *
   * @see https://developers.google.com/tag-platform/tag-manager/templates/api#geturl
   */
  getUrl: urlReader('get_url', page => page.url),
};

function urlReader(permissionId: string, urlOf: (page: Page) => string): HostApi {
  return defineApi({
    parameters: ['any?'],
    permission: component => (COMPONENTS.has(component) ? [permissionId, component] : [permissionId]),
    run({ environment: { page } }, component) {
      const text = urlOf(page);
      const url = readUrl(text);
      return (url && COMPONENTS.get(component)?.(url)) ?? text;
    },
  });
}

function parameterReader(permissionId: string, urlOf: (page: Page) => string): HostApi {
  return defineApi({
    parameters: ['string', 'any?'],
    permission: name => [permissionId, 'query', name],
    run({ environment: { page } }, name, all) {
      const values = readUrl(urlOf(page))?.searchParams.getAll(name) ?? [];
      return all === true && values.length > 0 ? values : values[0];
    },
  });
}
