import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, type FieldInput, runTag, type TagInput } from './tag.ts';

async function explain(event: EventInput, fields: FieldInput = {}, input: Partial<TagInput> = {}) {
  const eventData = { event_name: 'purchase', ip_override: ADDRESS, ...event };
  const { logs } = await runTag({ ...input, eventData }, fields);
  const { from, dropped } = logs[0]?.details ?? {};
  return { from, dropped };
}

const ADDRESS_ONLY = { 'user_data.client_ip_address': 'ip_override' };

describe('explain', () => {
  it('says where each parameter comes from', async () => {
    const event = {
      eventID: 'e-1',
      page_location: 'https://www.example.com/',
      'x-fb-ud-em': 'a@example.com',
      phone: '+16505551212',
      user_data: { address: { sha256_first_name: 'a'.repeat(64), city: 'Paris' } },
      'x-fb-ck-fbp': 'fb.1.1596403881668.1',
      value: 1,
      ecommerce: { currency: 'EUR', items: [{ item_id: 'A' }] },
    };
    expect(await explain(event)).toEqual({
      from: {
        ...ADDRESS_ONLY,
        event_id: 'eventID',
        event_source_url: 'page_location',
        'user_data.em': 'x-fb-ud-em',
        'user_data.ph': 'phone',
        'user_data.fn': 'user_data.address.sha256_first_name',
        'user_data.ct': 'user_data.address.city',
        'user_data.fbp': 'x-fb-ck-fbp',
        'custom_data.value': 'value',
        'custom_data.currency': 'ecommerce.currency',
        'custom_data.contents': 'ecommerce.items',
        'custom_data.content_ids': 'ecommerce.items',
      },
      dropped: undefined,
    });
  });

  it('says what was there and could not be used', async () => {
    const event = { user_data: { email: 'n/a', phone_number: '-' }, currency: 'EURO', value: 'much' };
    expect(await explain(event)).toEqual({
      from: ADDRESS_ONLY,
      dropped: {
        'user_data.em': 'user_data.email',
        'user_data.ph': 'user_data.phone_number',
        'custom_data.value': 'value',
        'custom_data.currency': 'currency',
      },
    });
  });

  it('says nothing of what is blank', async () => {
    expect(await explain({ user_id: '', currency: '', search_term: null })).toEqual({
      from: ADDRESS_ONLY,
      dropped: undefined,
    });
  });

  it("says what is missing in Meta's order, and that consent is denied", async () => {
    const eventData = {
      event_name: 'purchase',
      event_id: 'e-1',
      ip_override: ADDRESS,
      user_data: { email: 'a@example.com', address: { city: 'Paris', country: 'FR' } },
      'x-ga-gcs': 'G100',
    };
    const { logs } = await runTag({ eventData }, { consentMode: 'required', onDenied: 'limited' });
    expect(logs[0]?.details).toMatchObject({
      step: 'mapped',
      event_name: 'Purchase',
      event_id: 'e-1',
      consent: 'denied',
      missing: ['fbc', 'fb_login_id', 'db', 'ph', 'external_id', 'fbp', 'st', 'ge', 'fn', 'ln', 'zp'],
    });
  });

  it.each<[string, FieldInput]>([
    ['event_id', { customizeEvent: true, serverEventTable: [{ name: 'opt_out' }, { name: 'event_id' }] }],
    ['user_data.em', { customizeCustomer: true, customerTable: [{ name: 'fn' }, { name: 'em' }] }],
    ['user_data.em', { customizeCustomer: true, customerObject: { em: '-' } }],
    [
      'custom_data.value',
      { customizeCommerce: true, customDataTable: [{ name: 'make' }, { name: 'value' }] },
    ],
    ['custom_data.value', { customizeCommerce: true, customDataObject: '{"value":"-"}' }],
  ])('says that %s is set in %j, and nothing else', async (parameter, fields) => {
    const event = { event_id: 'e-1', user_data: { email: 'a@example.com' }, value: 1 };
    const from = {
      ...ADDRESS_ONLY,
      event_id: 'event_id',
      'user_data.em': 'user_data.email',
      'custom_data.value': 'value',
    };
    const others = { serverEventTable: [{ name: 'event_id' }], customerObject: { em: 'b@example.com' } };
    const unticked = { ...others, customDataObject: { value: 2 }, ...fields };
    expect((await explain(event, unticked)).from).toEqual({ ...from, [parameter]: '(field)' });
  });

  it("tells the tag's fields and the memory from event data", async () => {
    const fields = {
      rememberCustomer: true,
      customizeCustomer: true,
      customerTable: [{ name: 'em', value: 'a@example.com' }],
      customizeCommerce: true,
      customDataObject: { value: 2 },
    };
    const memory = Buffer.from(JSON.stringify({ ln: 'Smith' })).toString('base64');
    const cookies = { _gtmeec: memory, _fbp: 'fb.1.1596403881668.1' };
    expect(await explain({ email: 'b@example.com', value: 1 }, fields, { cookies })).toEqual({
      from: {
        ...ADDRESS_ONLY,
        'user_data.em': '(field)',
        'user_data.ln': '(memory)',
        'user_data.fbp': '(_fbp)',
        'custom_data.value': '(field)',
      },
      dropped: undefined,
    });
  });

  it('lists as dropped only what was looked up', async () => {
    const event = {
      client_id: '1489074949.1738980312',
      transaction_id: 'T-1',
      event_name: 'refund',
      items: [{ item_id: 'A' }],
      custom_properties: { color: 'red' },
    };
    const withheld = { email: 'n/a', user_data: { phone_number: '-' }, value: 'much' };
    const fields = {
      customizeCustomer: true,
      skipCustomerData: true,
      customizeCommerce: true,
      skipCommerceData: true,
    };
    expect((await explain(event)).dropped).toBeUndefined();
    expect((await explain({ ...event, ...withheld }, fields)).dropped).toBeUndefined();
    expect((await explain({ client_id: ' - ' }, { clientIdAsExternalId: true })).from).toMatchObject({
      'user_data.external_id': 'client_id',
    });
  });

  it.each([
    ['anonymous', ADDRESS_ONLY, undefined],
    ['limited', { ...ADDRESS_ONLY, 'user_data.em': 'email' }, { 'user_data.ph': 'phone' }],
  ])('leaves out what was not looked up without consent: %s', async (onDenied, from, dropped) => {
    const event = { email: 'a@example.com', phone: '-', 'x-fb-ck-fbp': 'fb.1.1596403881668.1' };
    expect(await explain(event, { consentMode: 'required', onDenied })).toEqual({ from, dropped });
  });

  it('tells a click in the URL from a stored one, and a sum of prices from event data', async () => {
    const event = {
      page_location: 'https://www.example.com/?fbclid=One',
      items: [{ item_id: 'A', price: 2, currency: 'EUR' }],
      'x-fb-ud-fbp': 'fb.1.1596403881668.1',
    };
    const cookies = { _fbc: 'fb.1.1596403881668.Older' };
    const fields = { customizeCommerce: true, valueFromItems: true };
    expect((await explain(event, fields, { cookies })).from).toMatchObject({
      'user_data.fbc': '(fbclid)',
      'user_data.fbp': 'x-fb-ud-fbp',
      'custom_data.value': '(field)',
      'custom_data.currency': 'items.0.currency',
    });
    expect((await explain({}, {}, { cookies })).from).toMatchObject({ 'user_data.fbc': '(_fbc)' });
    expect((await explain({ fbclid: 'One' })).from).toMatchObject({ 'user_data.fbc': 'fbclid' });
  });
});
