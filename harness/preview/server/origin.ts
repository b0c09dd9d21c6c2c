import type { MiddlewareHandler } from 'hono';
import { readUrl } from '../../read-url.ts';

/**
 * Refuses what a page of another origin sends, with 403: it could not read the answer, but a write would have been
 * done. Browsers say where a request comes from in `Sec-Fetch-Site`, old ones in `Origin`; other programs say neither,
 * and are not steered by foreign pages.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? siteOf(origin, c.req.header('host'));
  if (site === 'same-origin' || site === 'none') return next();
  return c.text(
    `Only the preview page itself may do this, but the request came from ${origin ?? site}.`,
    403,
  );
};

/** Compares hosts only: a proxy may speak another protocol to the browser. */
function siteOf(origin: string | undefined, host: string | undefined): string {
  if (origin === undefined) return 'none';
  return host !== undefined && readUrl(origin)?.host === host ? 'same-origin' : 'cross-site';
}
