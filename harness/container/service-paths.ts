const SCRIPT =
  'is a script of Google, which this container does not have. Load it from https://www.googletagmanager.com';
const PREVIEW = "belongs to GTM's preview mode. Use the preview of this container instead";
const SET_COOKIE = 'sets cookies after a streamed answer. This container sets them in the answer itself';

/** What else Google's container serves, by hono's patterns, and why ours does not (ga4-event-data.md, 5). */
export const SERVICE_PATHS: Readonly<Record<string, string>> = {
  '/gtm.js': SCRIPT,
  '/gtag/js': SCRIPT,
  '/gtag/destination': SCRIPT,
  '/ns.html': SCRIPT,
  '/_/service_worker/*': SCRIPT,
  '/_/set_cookie': SET_COOKIE,
  '/_set_cookie': SET_COOKIE,
  '/gtm/*': PREVIEW,
  '/debug/api/*': PREVIEW,
};
