import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent, sha256 } from './tag.ts';

const hash = (text: string) => sha256(text);

describe('event data made for other tags', () => {
  it.each<[string, unknown, EventInput]>([
    ['email', 'a@example.com', { em: hash('a@example.com') }],
    ['phone', '+16505551212', { ph: hash('16505551212') }],
    ...['firstName', 'FirstName', 'nameFirst', 'first_name'].map(
      key => [key, 'Mary', { fn: hash('mary') }] as [string, unknown, EventInput],
    ),
    ...['lastName', 'LastName', 'nameLast', 'last_name'].map(
      key => [key, 'Doe', { ln: hash('doe') }] as [string, unknown, EventInput],
    ),
    ['city', 'Paris', { ct: hash('paris') }],
    ['state', 'CA', { st: hash('ca') }],
    ['region', 'CA', { st: hash('ca') }],
    ['zip', 75018, { zp: hash('75018') }],
    ['postal_code', '75018', { zp: hash('75018') }],
    ['countryCode', 'FR', { country: hash('fr') }],
    ['country', 'FR', { country: hash('fr') }],
    ['gender', 'm', { ge: hash('m') }],
    ['db', '19970216', { db: hash('19970216') }],
    ['external_id', 'u', { external_id: hash('u') }],
    ['userId', 'u', { external_id: hash('u') }],
    ['fb_login_id', 12345, { fb_login_id: 12345 }],
    ['subscription_id', 's', { subscription_id: 's' }],
    ['subscriptionId', 's', { subscription_id: 's' }],
    ['lead_id', '525645896321548', { lead_id: 525645896321548 }],
    ['leadId', '525645896321548', { lead_id: 525645896321548 }],
    ['anon_id', 'i', { anon_id: 'i' }],
    ['madid', 'm', { madid: 'm' }],
    ['x-ga-resettable_device_id', 'm', { madid: 'm' }],
    ...['_fbp', 'fbp'].map(
      key => [key, 'fb.1.1596403881668.1', { fbp: 'fb.1.1596403881668.1' }] as [string, unknown, EventInput],
    ),
    ['common_cookie', { _fbc: 'fb.1.1596403881668.a' }, { fbc: 'fb.1.1596403881668.a' }],
    ['client_user_agent', 'Mozilla', { client_user_agent: 'Mozilla' }],
  ])('reads %s', async (key, value, expected) => {
    expect((await mapEvent({ [key]: value })).user_data).toEqual(expected);
  });

  it.each<[string, unknown, EventInput]>([
    ['predicted_ltv', '12,5', { predicted_ltv: 12.5 }],
    ['net_revenue', 3, { net_revenue: 3 }],
    ['delivery_category', 'curbside', { delivery_category: 'curbside' }],
    ['content_name', 'Shirts', { content_name: 'Shirts' }],
    ['content_category', 'Clothes', { content_category: 'Clothes' }],
    ['content_type', 'product_group', { content_type: 'product_group' }],
    ['order_id', 'T-1', { order_id: 'T-1' }],
    ['search_string', 'red', { search_string: 'red' }],
    ['x-ga-mp1-tr', '9.5', { value: 9.5 }],
    [
      'ecommerce',
      { value: '3', currency: 'eur', transaction_id: 'T' },
      { value: 3, currency: 'EUR', order_id: 'T' },
    ],
    [
      'ecommerce',
      { items: { 0: { item_id: 1 }, 1: { item_id: 2 } } },
      {
        contents: [{ id: '1' }, { id: '2' }],
        content_ids: ['1', '2'],
        content_type: 'product',
      },
    ],
  ])('reads custom data from %s', async (key, value, expected) => {
    expect((await mapEvent({ [key]: value })).custom_data).toEqual(expected);
  });

  it.each<[string, unknown, EventInput]>([
    ['page_url', 'https://www.example.com/', { event_source_url: 'https://www.example.com/' }],
    ['timestamp', 1767222000000, { event_time: 1767222000 }],
    ['x-ga-event_id', 'e-1', { event_id: 'e-1' }],
    ['opt_out', 'true', { opt_out: true }],
    [
      'customer_segmentation',
      'customer_in_loyalty_program',
      { customer_segmentation: 'customer_in_loyalty_program' },
    ],
  ])('reads %s into the event', async (key, value, expected) => {
    expect(await mapEvent({ [key]: value })).toEqual({
      event_name: 'PageView',
      event_time: 1767225600,
      action_source: 'website',
      user_data: {},
      ...expected,
    });
  });

  it("lets GA4's names beat those of other clients", async () => {
    const event = { order_id: 'A', transaction_id: 'B', ecommerce: { value: 1 }, value: 2 };
    expect((await mapEvent(event)).custom_data).toEqual({ value: 2, order_id: 'B' });
  });

  it('is not misled by parameters that only begin like one of them', async () => {
    expect(await mapEvent({ emails: 'a@example.com', my_city: 'Paris', state_x: 'CA' })).toEqual({
      event_name: 'PageView',
      event_time: 1767225600,
      action_source: 'website',
      user_data: {},
    });
  });
});
