import type { EventData } from './event-data.ts';
import { recordOf } from './values.ts';

/** Whether the visitor has not granted what the field `consentMode` asks for. */
export function isConsentDenied(event: EventData): boolean {
  if (data.consentMode === 'required') return !isGranted('ad_storage');
  return (
    data.consentMode === 'requiredWithUserData' && !(isGranted('ad_storage') && isGranted('ad_user_data'))
  );

  /**
   * Whether the visitor has granted a signal: by the tag's fields if the user has chosen so, else by `consent_state`,
   * else by GA4's consent strings.
   *
   * Only `true`, `'granted'` and their counterparts there are a yes. The string `'denied'`, a missing signal and `-` for
   * unset are a no.
   */
  function isGranted(signal: 'ad_storage' | 'ad_user_data'): boolean {
    const isStorage = signal === 'ad_storage';
    if (data.consentSource === 'fields') return isYes(isStorage ? data.adStorage : data.adUserData);
    const state = recordOf(event.consent_state)[signal];
    if (state !== undefined) return isYes(state);
    const gcs = event['x-ga-gcs'];
    if (gcs && isStorage) return gcs.match('^G.1') !== null;
    const gcd = event['x-ga-gcd'];
    return gcd ? isGrantedByGcd(gcd.charAt(isStorage ? 2 : 6)) : false;
  }

  function isYes(value: unknown): boolean {
    return value === true || value === 'granted';
  }

  /**
   * Reads the character that `gcd` has for a signal, a digit of base 64: the state declared times 16, the default times 4
   * and the update, each 3 for granted, 2 for denied, less for unset; the last that is set counts (ga4-event-data.md,
   * 2.5).
   */
  function isGrantedByGcd(character: string): boolean {
    const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
    const states = digits.indexOf(character);
    if (states < 0) return false;
    const update = states & 3;
    const initial = (states >> 2) & 3;
    return (update > 1 ? update : initial > 1 ? initial : states >> 4) === 3;
  }
}
