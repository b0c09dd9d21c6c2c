import { supportsBrowserPixels } from '../container/ga4/browser-pixels.ts';
import { readUrl } from '../read-url.ts';
import type { IncomingRequest } from '../sandbox/environment.ts';
import { UserError } from '../user-error.ts';

/** The request that the container is working on, as far as it matters; all of it may be left out. */
export interface RequestInput {
  /** `https://sgtm.example.com/` if left out. A path alone, like `/g/collect?v=2`, is one of that host. */
  readonly url?: string;
  /** `POST` where there is a body, else `GET`, if left out. */
  readonly method?: string;
  /** Names in any case. `host` follows from the URL. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Cookies of the browser, values as they go on the wire; what a header cannot carry is escaped. */
  readonly cookies?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Address of the peer, `127.0.0.1` if left out. */
  readonly remoteAddress?: string;
}

const BASE_URL = 'https://sgtm.example.com/';

/** Completes a request. @throws UserError if its URL is none. */
export function incomingRequest(input: RequestInput): IncomingRequest {
  const { url, method, body, remoteAddress = '127.0.0.1' } = input;
  const { host, pathname, search } = urlOf(url);
  const queryString = search.slice(1);
  return {
    method: method?.toUpperCase() ?? (body === undefined ? 'GET' : 'POST'),
    path: pathname,
    queryString,
    headers: { host, ...headersOf(input) },
    body,
    remoteAddress,
    supportsBrowserPixels: supportsBrowserPixels(queryString),
  };
}

function urlOf(url = ''): URL {
  const read = readUrl(url, BASE_URL);
  if (read) return read;
  throw new UserError(`Expected request.url to be a URL or a path like /g/collect?v=2, got ${url}.`);
}

function headersOf({ headers = {}, cookies = {} }: RequestInput): Record<string, string> {
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${escapeCookie(value)}`);
  return {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    ...(pairs.length > 0 && { cookie: pairs.join('; ') }),
  };
}

function escapeCookie(value: string): string {
  return value.replace(/[^!-~]|[;,]/gu, encodeURIComponent);
}
