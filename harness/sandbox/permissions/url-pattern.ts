import { matchesWildcard } from './wildcard.ts';

const PATTERN = /^https:\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(\/.*)$/i;
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Whether a pattern is well formed: `https://`, a host that may begin with `*.`, and at least one slash after it. */
export function isUrlPattern(pattern: string): boolean {
  return PATTERN.test(pattern);
}

/**
 * Whether a URL matches a pattern such as `https://*.example.com/api/*` (sgtm-sandbox.md, 2, matching rules).
 *
 * The URL must be https on port 443. `*.example.com` stands for example.com and all its subdomains. The path, query
 * string included, must equal the pattern's unless that has a `*`; the path `/` admits every path.
 */
export function matchesUrlPattern(pattern: string, url: URL): boolean {
  const [, anySubdomain, host = '', path = ''] = PATTERN.exec(pattern) ?? [];
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    HOST.test(url.hostname) &&
    matchesHost(host.toLowerCase(), anySubdomain !== undefined, url.hostname) &&
    matchesPath(path, url.pathname + url.search)
  );
}

function matchesHost(host: string, anySubdomain: boolean, hostname: string): boolean {
  return hostname === host || (anySubdomain && hostname.endsWith(`.${host}`));
}

/** A pattern that ends with `*` admits what begins with it; a slash before that `*` does not count. */
function matchesPath(pattern: string, path: string): boolean {
  const isPrefix = pattern === '/' || pattern.endsWith('*');
  const trimmed = pattern.replace(/\/\*$/, '').replace(/\?$/, '');
  return matchesWildcard(isPrefix ? `${trimmed}*` : trimmed, path);
}
