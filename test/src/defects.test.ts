import { describe, expect, it } from 'vitest';
import { ADDRESS, FIELDS, mapCustomer, mapEvent, runTag, sha256 } from './tag.ts';

const PURCHASE = { event_name: 'purchase', ip_override: ADDRESS };

/** What was measured in other tags (users-and-peers.md, 1.2) must not be found in this one. */
describe('the defects of other tags', () => {
  it('a blank e-mail address becomes the hash of an empty text', async () => {
    expect(await mapCustomer({ email: ' ' })).toEqual({});
  });

  it('a phone number is hashed with its signs', async () => {
    expect(await mapCustomer({ phone_number: '+1 (650) 555-1212' })).toEqual({ ph: sha256('16505551212') });
  });

  it('a phone number given as a number stops the tag', async () => {
    expect(await mapCustomer({ phone_number: 16505551212 })).toEqual({ ph: sha256('16505551212') });
  });

  it('names are hashed with their blanks and apostrophes', async () => {
    expect(await mapCustomer({ address: { first_name: 'Mary Ann', last_name: "O'Neil" } })).toEqual({
      fn: sha256('maryann'),
      ln: sha256('oneil'),
    });
  });

  it('a postal code is hashed with its dash', async () => {
    expect(await mapCustomer({ address: { postal_code: '01310-100' } })).toEqual({ zp: sha256('01310') });
  });

  it('a hash in capitals is sent in capitals', async () => {
    const hash = sha256('user@example.com');
    expect(await mapCustomer({ sha256_email_address: hash.toUpperCase() })).toEqual({ em: hash });
  });

  it('the text "denied" counts as consent', async () => {
    const eventData = { ...PURCHASE, consent_state: { ad_storage: 'denied' } };
    const { requests, outcome } = await runTag({ eventData }, { consentMode: 'required' });
    expect({ requests, outcome }).toEqual({ requests: [], outcome: 'success' });
  });

  it('any visitor can make a real event a test event', async () => {
    const eventData = { ...PURCHASE, test_event_code: 'TEST1', 'x-fb-test_event_code': 'TEST1' };
    const { body } = await runTag({ eventData });
    expect(Object.keys(body ?? {})).toEqual(['data', 'partner_agent']);
  });

  it('the access token is in the URL', async () => {
    const { requests } = await runTag({ eventData: PURCHASE });
    expect(requests.map(({ url }) => url.includes(`${FIELDS.accessToken}`))).toEqual([false]);
  });

  it('the access token is in the log', async () => {
    const body = `{"error":{"message":"Malformed access token ${FIELDS.accessToken}","code":190}}`;
    const { logs } = await runTag({ eventData: PURCHASE }, {}, async () => ({
      statusCode: 401,
      headers: {},
      body,
    }));
    expect(logs.map(({ step }) => step)).toEqual(['mapped', 'answered', 'failed']);
    expect(JSON.stringify(logs)).not.toContain(FIELDS.accessToken);
  });

  it('a request waits for Meta as long as the platform allows', async () => {
    const { requests } = await runTag({ eventData: PURCHASE });
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([1500]);
  });

  it('_fbc gets a new time of creation on each event with the same fbclid', async () => {
    const { cookies } = await runTag({
      eventData: { event_name: 'page_view', page_location: 'https://www.example.com/?fbclid=IwAR1' },
      cookies: { _fbc: 'fb.1.1596403881668.IwAR1' },
    });
    expect(cookies.map(({ name, value }) => [name, value])).toEqual([['_fbc', 'fb.1.1596403881668.IwAR1']]);
  });

  it('a value of 0 is lost, and a currency made up', async () => {
    const { custom_data } = await mapEvent({ event_name: 'purchase', value: 0 });
    expect(custom_data).toEqual({ value: 0 });
  });
});
