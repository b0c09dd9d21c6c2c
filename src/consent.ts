import type { EventData } from './event-data.ts';
import { recordOf } from './values.ts';

/**
 * Whether the visitor has granted `ad_storage`, by `consent_state` or, where that says nothing, by the third character
 * of GA4's consent string: `G1` + ad_storage + analytics_storage (ga4-event-data.md, 2.5).
 *
 * Only `true`, `'granted'` and `1` are a yes. The string `'denied'`, a missing signal and `-` for unset are a no.
 */
export function isAdStorageGranted(event: EventData): boolean {
  const state = recordOf(event.consent_state).ad_storage;
  if (state !== undefined) return state === true || state === 'granted';
  const gcs = event['x-ga-gcs'] || '';
  return gcs.match('^G.1') !== null;
}
