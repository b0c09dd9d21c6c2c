import { describe, expect, it } from 'vitest';
import { type EventInput, type FieldInput, PAGE_VIEW, runTag } from './tag.ts';

async function isSent(consent: EventInput): Promise<boolean> {
  const eventData = { ...PAGE_VIEW.eventData, ...consent };
  const { outcome, requests } = await runTag({ eventData }, { consentMode: 'required' });
  expect(outcome).toBe('success');
  return requests.length > 0;
}

describe('isAdStorageGranted', () => {
  it.each<EventInput>([
    { consent_state: { ad_storage: true } },
    { consent_state: { ad_storage: 'granted' } },
    { 'x-ga-gcs': 'G111' },
    { 'x-ga-gcs': 'G110' },
    { consent_state: {}, 'x-ga-gcs': 'G111' },
    { consent_state: { ad_storage: 'granted' }, 'x-ga-gcs': 'G100' },
  ])('is true for %j', async consent => {
    expect(await isSent(consent)).toBe(true);
  });

  it.each<EventInput>([
    {},
    { consent_state: { ad_storage: false } },
    { consent_state: { ad_storage: 'denied' } },
    { consent_state: { ad_storage: 'Granted' } },
    { consent_state: { ad_storage: 1 } },
    { consent_state: { ad_storage: null }, 'x-ga-gcs': 'G111' },
    { consent_state: { ad_storage: 'denied' }, 'x-ga-gcs': 'G111' },
    { consent_state: { analytics_storage: 'granted' } },
    { consent_state: 'granted' },
    { 'x-ga-gcs': 'G101' },
    { 'x-ga-gcs': 'G1--' },
    { 'x-ga-gcs': 'G' },
    { 'x-ga-gcs': 111 },
    { 'x-ga-gcs': ['G', '1', '1'] },
  ])('is false for %j', async consent => {
    expect(await isSent(consent)).toBe(false);
  });

  it('is not asked unless consent is required', async () => {
    const eventData = { ...PAGE_VIEW.eventData, 'x-ga-gcs': 'G100' };
    const { requests } = await runTag({ eventData }, { consentMode: 'always' });
    expect(requests).toHaveLength(1);
  });
});

describe('isConsentDenied', () => {
  const gcd = (storage: string, userData: string) => `13${storage}3r3${userData}3r5l1`;

  async function isSentWith(consent: EventInput, fields: FieldInput): Promise<boolean> {
    const { requests } = await runTag({ eventData: { ...PAGE_VIEW.eventData, ...consent } }, fields);
    return requests.length > 0;
  }

  it.each([
    ...['t', 'r', 'n', 'v', 'R'].map(letter => [letter, true] as const),
    ...['l', 'p', 'q', 'm', 'u', '-', '0', ' '].map(letter => [letter, false] as const),
  ])('reads the letter %s of gcd as granted: %s', async (letter, granted) => {
    const fields = { consentMode: 'requiredWithUserData' };
    expect(await isSentWith({ 'x-ga-gcd': gcd(letter, 't') }, fields)).toBe(granted);
    expect(await isSentWith({ 'x-ga-gcd': gcd('t', letter) }, fields)).toBe(granted);
  });

  it.each<[EventInput, boolean]>([
    [{ 'x-ga-gcs': 'G111' }, false],
    [{ 'x-ga-gcs': 'G111', 'x-ga-gcd': '13t3t' }, false],
    [{ 'x-ga-gcs': 'G100', 'x-ga-gcd': gcd('t', 't') }, false],
    [{ consent_state: { ad_storage: true, ad_user_data: 'granted' } }, true],
    [{ consent_state: { ad_storage: true, ad_user_data: false }, 'x-ga-gcd': gcd('t', 't') }, false],
    [{ consent_state: { ad_storage: true }, 'x-ga-gcd': gcd('p', 't') }, true],
  ])('asks for both signals: %j is sent: %s', async (consent, sent) => {
    expect(await isSentWith(consent, { consentMode: 'requiredWithUserData' })).toBe(sent);
  });

  it.each<[unknown, unknown, boolean]>([
    ['granted', true, true],
    ['granted', 'denied', false],
    [undefined, 'granted', false],
    ['yes', 'granted', false],
    [1, true, false],
  ])('reads the fields %j and %j alone if the user wants it: %s', async (adStorage, adUserData, sent) => {
    const fields = { consentMode: 'requiredWithUserData', consentSource: 'fields', adStorage, adUserData };
    expect(await isSentWith({ consent_state: { ad_storage: true, ad_user_data: true } }, fields)).toBe(sent);
  });
});
