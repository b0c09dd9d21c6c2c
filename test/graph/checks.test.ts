import { describe, expect, it } from 'vitest';
import { refuseEvent } from '../../harness/graph/checks.ts';
import { emailHash, now, purchase } from './fixtures.ts';

const seconds = now / 1000;
const refusalOf = (changes: Record<string, unknown>) => refuseEvent(purchase(changes), now);
const withUserData = (user_data: unknown) => refusalOf({ user_data });
const withCustomData = (changes: Record<string, unknown>) =>
  refusalOf({ custom_data: { value: 1, currency: 'USD', ...changes } });

describe('refuseEvent', () => {
  it('takes a complete purchase', () => {
    expect(refusalOf({})).toBe(undefined);
  });

  it.each([
    ['no client_user_agent', { user_data: { em: [emailHash] } }],
    [
      'no event_source_url, event_id or action_source',
      { event_source_url: '', event_id: '', action_source: '' },
    ],
    ['a custom name', { event_name: 'My own event' }],
    ['the name PageView', { event_name: 'PageView', custom_data: undefined }],
    ['a currency in lower case', { custom_data: { value: 1, currency: 'chf' } }],
    ['a value in a text', { custom_data: { value: '129.90', currency: 'CHF' } }],
    ['the value 0', { custom_data: { value: 0, currency: 'CHF' } }],
    ['unknown keys', { my_key: 1, custom_data: { value: 1, currency: 'CHF', my_property: 'x' } }],
    ['raw customer information', { user_data: { em: 'jane@example.com' } }],
    ['a time in a text', { event_time: String(seconds) }],
    ['a currency nobody knows, outside Purchase', { event_name: 'Lead', custom_data: { currency: 'ABC' } }],
  ])('takes an event with %s', (_, changes) => {
    expect(refusalOf(changes)).toBe(undefined);
  });

  it.each([undefined, null, ''])('refuses the event name %j', event_name => {
    expect(refusalOf({ event_name })).toBe('missingEventName');
  });

  it.each([undefined, null, '', 'yesterday', Number.NaN, -1])('refuses the event time %j', event_time => {
    expect(refusalOf({ event_time })).toBe('invalidEventTime');
  });

  it('takes events of up to 7 days ago, from physical stores of up to 62', () => {
    const days = (count: number) => seconds - count * 86_400;
    const inStore = { action_source: 'physical_store' };

    expect(refusalOf({ event_time: days(7) })).toBe(undefined);
    expect(refusalOf({ event_time: days(7) - 1 })).toBe('eventTooOld');
    expect(refusalOf({ event_time: days(7) - 1, action_source: 'system_generated' })).toBe('eventTooOld');
    expect(refusalOf({ event_time: days(62), ...inStore })).toBe(undefined);
    expect(refusalOf({ event_time: days(62) - 1, ...inStore })).toBe('eventTooOld');
  });

  it('takes events of up to a minute ahead', () => {
    expect(refusalOf({ event_time: seconds + 60 })).toBe(undefined);
    expect(refusalOf({ event_time: seconds + 61 })).toBe('eventInFuture');
    expect(refusalOf({ event_time: now })).toBe('eventInFuture');
  });

  it.each([
    undefined,
    {},
    { client_user_agent: 'Mozilla/5.0' },
    { em: '', ph: [], fbc: null, external_id: [''] },
    { email: 'jane@example.com' },
    {
      ct: emailHash,
      country: emailHash,
      st: emailHash,
      zp: emailHash,
      ge: emailHash,
      client_user_agent: 'M',
    },
    { db: emailHash, client_user_agent: 'Mozilla/5.0' },
    { fn: emailHash, ge: emailHash },
    { ln: emailHash },
  ])('refuses %j as too little customer information', userData => {
    expect(withUserData(userData)).toBe('insufficientUserData');
  });

  it.each([
    { client_ip_address: '203.0.113.7', client_user_agent: 'Mozilla/5.0' },
    { fbp: 'fb.1.1788623130951.5957399388' },
    { fn: emailHash, ln: emailHash },
    { db: emailHash, ge: emailHash },
  ])('takes %j as customer information', userData => {
    expect(withUserData(userData)).toBe(undefined);
  });

  it('refuses a lead id that is not a number of 15 or 16 digits', () => {
    expect(withUserData({ lead_id: 123456789012345 })).toBe(undefined);
    expect(withUserData({ lead_id: '1234567890123456' })).toBe(undefined);
    expect(withUserData({ lead_id: 4711 })).toBe('invalidLeadId');
    expect(withUserData({ lead_id: emailHash })).toBe('invalidLeadId');
  });

  it('refuses a Purchase without value or currency, or with a currency that Meta does not take', () => {
    expect(withCustomData({ value: undefined, currency: undefined })).toBe('missingValue');
    expect(withCustomData({ currency: '' })).toBe('missingCurrency');
    expect(withCustomData({ currency: 'MRU' })).toBe('invalidCurrency');
    expect(withCustomData({ currency: 978 })).toBe('invalidCurrency');
  });

  it('refuses contents other than a list of objects, under any name', () => {
    expect(withCustomData({ contents: [{ id: 'sku-1' }] })).toBe(undefined);
    expect(withCustomData({ contents: null })).toBe(undefined);
    expect(withCustomData({ contents: '[{"id":"sku-1"}]' })).toBe('invalidContents');
    expect(withCustomData({ contents: { id: 'sku-1' } })).toBe('invalidContents');
    expect(withCustomData({ contents: ['sku-1'] })).toBe('invalidContents');
    expect(withCustomData({ contents: [[]] })).toBe('invalidContents');
    expect(refusalOf({ event_name: 'AddToCart', custom_data: { contents: 'sku-1' } })).toBe(
      'invalidContents',
    );
  });

  it('refuses app events whose extinfo lacks the version of the operating system', () => {
    const app = (extinfo: unknown, action_source = 'app') =>
      refusalOf({ action_source, app_data: { extinfo } });

    expect(app(['a2', '', '', '', '15'])).toBe(undefined);
    expect(app({ 0: 'a2', 4: '15' })).toBe(undefined);
    expect(app(undefined)).toBe(undefined);
    expect(app(['a2', '', '', ''], 'website')).toBe(undefined);
    expect(app(['a2', '', '', '', ''])).toBe('invalidExtinfo');
    expect(app(['a2'])).toBe('invalidExtinfo');
    expect(app({ 0: 'a2' })).toBe('invalidExtinfo');
  });

  it('refuses messaging events with a name of the website, and WhatsApp events without an account', () => {
    const messaging = (event_name: string, userData = {}, messaging_channel = 'whatsapp') =>
      refusalOf({
        action_source: 'business_messaging',
        messaging_channel,
        event_name,
        user_data: { ctwa_clid: 'click', ...userData },
      });

    expect(messaging('LeadSubmitted', { page_id: '1' })).toBe(undefined);
    expect(messaging('Purchase', { whatsapp_business_account_id: '1' })).toBe(undefined);
    expect(messaging('LeadSubmitted', {}, 'messenger')).toBe(undefined);
    expect(messaging('Lead', { page_id: '1' })).toBe('messagingEventName');
    expect(messaging('LeadSubmitted')).toBe('missingMessagingAccount');
  });

  it('survives objects that cannot become text, and lists in lists without end', () => {
    const odd = { toString: 1, valueOf: 1 };
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];

    expect(refusalOf({ event_time: odd })).toBe('invalidEventTime');
    expect(withUserData({ lead_id: odd })).toBe('invalidLeadId');
    expect(withCustomData({ currency: odd })).toBe('invalidCurrency');
    expect(refusalOf({ event_name: odd, action_source: 'business_messaging' })).toBe('messagingEventName');
    expect(withUserData({ em: deep })).toBe(undefined);
  });

  it.each(['text', 1, null, []])('takes %j for an object without keys', odd => {
    expect(refusalOf({ event_name: 'Lead', custom_data: odd, app_data: odd })).toBe(undefined);
    expect(refusalOf({ user_data: odd })).toBe('insufficientUserData');
  });
});
