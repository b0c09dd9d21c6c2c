import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, type FieldInput, runTag } from './tag.ts';

const DENIED = { consentMode: 'required', onDenied: 'anonymous' };

/** What Meta gets of a visitor who has denied consent. */
async function anonymous(event: EventInput, fields: FieldInput = {}): Promise<unknown> {
  const eventData = { event_name: 'purchase', 'x-ga-gcs': 'G100', ip_override: ADDRESS, ...event };
  const cookies = { _fbp: 'fb.1.1596403881668.1', _fbc: 'fb.1.1596403881668.click' };
  return (await runTag({ eventData, cookies }, { ...DENIED, ...fields })).body?.data[0];
}

describe('makeAnonymous', () => {
  it('leaves address, browser and purchase, and takes all that tells who it was', async () => {
    const event = {
      event_id: 'e-1',
      user_agent: 'Mozilla/5.0 (X11)',
      page_location: 'https://www.example.com/thanks?fbclid=click&email=a@example.com',
      page_referrer: 'https://www.example.org/search?q=me',
      user_id: 'u-1',
      client_id: '1122334455.1795240000',
      user_data: { email: 'a@example.com', address: { city: 'Paris' } },
      value: 10,
      currency: 'EUR',
    };
    expect(await anonymous(event, { clientIdAsExternalId: true })).toEqual({
      event_name: 'Purchase',
      event_time: 1767225600,
      event_id: 'e-1',
      action_source: 'website',
      event_source_url: 'https://www.example.com/thanks',
      referrer_url: 'https://www.example.org/search',
      user_data: { client_ip_address: ADDRESS, client_user_agent: 'Mozilla/5.0 (X11)' },
      custom_data: { value: 10, currency: 'EUR' },
    });
  });

  it.each<[string, EventInput, FieldInput]>([
    ["Meta's names", { 'x-fb-ud-em': 'a@example.com', 'x-fb-ck-fbp': 'fb.1.1596403881668.1' }, {}],
    ["other tags' names", { email: 'a@example.com', common_cookie: { _fbp: 'fb.1.1596403881668.1' } }, {}],
    [
      "the tag's fields",
      {},
      { customizeCustomer: true, customerTable: [{ name: 'em', value: 'a@example.com' }] },
    ],
  ])('takes what comes under %s too', async (_what, event, fields) => {
    expect(await anonymous(event, fields)).toEqual({
      event_name: 'Purchase',
      event_time: 1767225600,
      action_source: 'website',
      user_data: { client_ip_address: ADDRESS },
    });
  });
});
