import { describe, expect, it } from 'vitest';
import { type EventInput, runTag } from './tag.ts';

async function isSent(consent: EventInput): Promise<boolean> {
  const eventData = { event_name: 'page_view', ...consent };
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
    const eventData = { event_name: 'page_view', 'x-ga-gcs': 'G100' };
    const { requests } = await runTag({ eventData }, { consentMode: 'always' });
    expect(requests).toHaveLength(1);
  });
});
