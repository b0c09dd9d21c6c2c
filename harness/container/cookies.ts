import { getDomain, getHostname } from 'tldts';
import type { CookieWrite, IncomingRequest } from '../sandbox/environment.ts';

type Options = CookieWrite['options'];

/** What a cookie's name, and each part of its header, may hold (RFC 6265, 4.1.1). */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const PART = /^[ -:<-~]*$/;

const SAME_SITE = new Map([
  ['strict', 'Strict'],
  ['lax', 'Lax'],
  ['none', 'None'],
]);

/** Attributes in the order of the header, each with what the options make of it; `undefined` leaves it out. */
const ATTRIBUTES: readonly ((options: Options, request: IncomingRequest) => string | undefined)[] = [
  (options, request) => attribute('Domain', domainOf(options, request)),
  options => attribute('Path', options.path),
  options => attribute('Max-Age', options['max-age']),
  options => (options['max-age'] === undefined ? attribute('Expires', options.expires) : undefined),
  options => (options.secure === true ? 'Secure' : undefined),
  options => (options.httpOnly === true ? 'HttpOnly' : undefined),
  options => attribute('SameSite', SAME_SITE.get(String(options.sameSite).toLowerCase())),
];

/**
 * Writes the `Set-Cookie` header of a cookie that a template has set (sgtm-sandbox.md, 1d): `max-age` in seconds beats
 * `expires`. Whether Google has a default for `path` is unknown; here the browser uses the folder of the request.
 *
 * Throws an `Error` if a part holds what a header cannot carry, which a value set with `noEncode` may.
 */
export function formatSetCookie(cookie: CookieWrite, request: IncomingRequest): string {
  const { name, value, options } = cookie;
  const attributes = ATTRIBUTES.map(write => write(options, request)).filter(part => part !== undefined);
  const parts = [`${name}=${value}`, ...attributes];
  const refused = NAME.test(name) ? parts.find(part => !PART.test(part)) : name;
  if (refused === undefined) return parts.join('; ');
  throw new Error(
    `Cookie ${JSON.stringify(name)} was not set: expected visible ASCII without ";" (RFC 6265), got ${JSON.stringify(refused)}. Let setCookie encode the value, or encode it before.`,
  );
}

function attribute(name: string, value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? `${name}=${value}` : undefined;
}

/**
 * `'auto'` is eTLD+1 of the host in the first of `Forwarded`, `X-Forwarded-Host` and `Host` (sgtm-sandbox.md, 1d).
 * Where there is none, as for `localhost` and IP addresses, it is `fallbackDomain`; without that the cookie belongs to
 * the host alone.
 */
function domainOf({ domain, fallbackDomain }: Options, { headers }: IncomingRequest): unknown {
  if (domain !== 'auto') return domain;
  const forwarded = /(?:^|[;,\s])host="?([^";,\s]+)/i.exec(headers.forwarded ?? '')?.[1];
  const host = forwarded ?? headers['x-forwarded-host']?.split(',')[0] ?? headers.host ?? '';
  return getDomain(getHostname(host) ?? '', { allowPrivateDomains: true }) ?? fallbackDomain;
}
