import type { EventData } from '../environment.ts';

const COLLECT_URL = 'https://www.google-analytics.com/g/collect';

/** Parameters of event data keys (sgtm-sandbox.md, 6), in the order of the URL. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'x-ga-measurement_id': 'tid',
  'x-ga-gtm_version': 'gtm',
  'x-ga-page_id': '_p',
  'x-ga-request_count': '_s',
  'x-ga-gcs': 'gcs',
  'x-ga-gcd': 'gcd',
  'x-ga-dma': 'dma',
  'x-ga-dma_cps': 'dma_cps',
  'x-ga-npa': 'npa',
  client_id: 'cid',
  user_id: 'uid',
  ga_session_id: 'sid',
  ga_session_number: 'sct',
  event_name: 'en',
  engagement_time_msec: '_et',
  page_location: 'dl',
  page_referrer: 'dr',
  page_title: 'dt',
  language: 'ul',
  screen_resolution: 'sr',
  currency: 'cu',
};

/** Keys without a known parameter: those that are Google's own, and what belongs to the request rather than the hit. */
const UNSENT = /^(?:x-(?:ga|sst|ads)-|ip_override$|user_agent$)/;

/**
 * Writes an event as the URL of a GA4 hit, or gives `undefined` if it has no measurement id.
 *
 * How Google's server writes one is not public. Here texts, numbers and booleans go into the parameters that gtag.js
 * would use; objects and lists, items among them, are left out.
 */
export function writeHit(event: EventData): string | undefined {
  if (!event['x-ga-measurement_id']) return undefined;
  const parameters = new URLSearchParams({ v: '2' });
  for (const [key, name] of Object.entries(PARAMETERS)) {
    if (isScalar(event[key])) parameters.set(name, String(event[key]));
  }
  for (const [key, value] of Object.entries(event)) {
    if (!isScalar(value) || Object.hasOwn(PARAMETERS, key) || UNSENT.test(key)) continue;
    parameters.set(`${typeof value === 'number' ? 'epn' : 'ep'}.${key}`, String(value));
  }
  return `${COLLECT_URL}?${parameters}`;
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
