import { describe, expect, it } from 'vitest';
import { checkCompleteness, checkShape } from '../../harness/graph/schema.ts';
import { emailHash, purchase } from './fixtures.ts';

const shapeOf = (changes: Record<string, unknown>) => checkShape({ data: [purchase(changes)] });
const userData = (user_data: unknown) => shapeOf({ user_data });
const customData = (custom_data: unknown) => shapeOf({ custom_data });
const missingFrom = (changes: Record<string, unknown>) =>
  checkCompleteness({ data: [purchase(changes)] }).map(({ path, message }) => `${path} ${message}`);

describe('checkShape', () => {
  it('has no objection to a complete request', () => {
    const body = {
      data: [
        purchase({
          referrer_url: 'http://search.example/',
          opt_out: false,
          user_data: {
            em: [emailHash, `${emailHash}.AQQAAQMC`],
            ph: emailHash,
            external_id: ['user-42', emailHash],
            client_ip_address: '2001:db8::7.AQQAAQMC',
            client_user_agent: 'Mozilla/5.0',
            fbc: 'fb.1.1788623130951.IwAR0_x-Y.AQQDAQMC',
            fbp: 'fb.1.1788623130951.5957399388.Bg',
            fb_login_id: 12345,
            lead_id: '1234567890123456',
          },
          custom_data: {
            value: '142.52',
            currency: 'usd',
            content_ids: ['sku-1', 2],
            contents: [
              { id: 'sku-1', quantity: 1, item_price: 99.9, delivery_category: 'curbside', brand: 'B' },
            ],
            content_type: 'product',
            num_items: 0,
            my_property: { any: ['thing'] },
          },
          original_event_data: {
            event_name: 'Lead',
            event_time: 1_795_000_000,
            order_id: '42',
            event_id: 'e',
          },
          attribution_data: { ad_id: '1', attribution_share: 0.5, attribution_model: 'last_click' },
          customer_segmentation: 'existing_customer_to_business_line',
          data_processing_options: ['LDU'],
          data_processing_options_country: 1,
          data_processing_options_state: 1013,
        }),
      ],
      access_token: 'TOKEN',
      test_event_code: 'TEST12345',
      partner_agent: 'sgtm-capi-0.1.0',
      appsecret_proof: emailHash,
    };

    expect(checkShape(body)).toEqual([]);
  });

  it("is content with what Meta's SDK adds", () => {
    const unset = { partner_agent: null, test_event_code: null, namespace_id: null, upload_tag: null };

    expect(checkShape({ data: [purchase()], id: '1234567890', ...unset })).toEqual([]);
  });

  it.each([
    ['no object', 'text', [{ path: '', message: 'expected an object, got "text"' }]],
    ['nothing', undefined, [{ path: '', message: 'expected an object, got undefined' }]],
    ['no data', {}, [{ path: 'data', message: 'missing; Meta requires it' }]],
    [
      'no events',
      { data: [] },
      [{ path: 'data', message: 'expected a list of 1 to 1000 events, got a list of 0' }],
    ],
    [
      'an event that is none',
      { data: [null] },
      [{ path: 'data[0]', message: 'expected an object, got null' }],
    ],
    [
      'an empty event',
      { data: [{}] },
      [
        { path: 'data[0].event_name', message: 'missing; Meta requires it' },
        { path: 'data[0].event_time', message: 'missing; Meta requires it' },
        { path: 'data[0].action_source', message: 'missing; Meta requires it' },
        { path: 'data[0].user_data', message: 'missing; Meta requires it' },
      ],
    ],
    [
      'a key that Meta does not know',
      { data: [purchase()], pixel_id: '1' },
      [{ path: 'pixel_id', message: 'not known to Meta; check the spelling' }],
    ],
    [
      'a long partner agent',
      { data: [purchase()], partner_agent: 'a-partner-agent-of-more-than-22' },
      [
        {
          path: 'partner_agent',
          message:
            'expected a text of at most 22 characters, two letters among them, got "a-partner-agent-of-more-than-22"',
        },
      ],
    ],
  ])('objects to a request with %s', (_, body, warnings) => {
    expect(checkShape(body)).toEqual(warnings);
  });

  it.each([
    ['event_name', '', 'a text that is not empty, got ""'],
    ['event_time', 1_795_262_340_000, 'a Unix time in whole seconds, got 1795262340000'],
    ['event_time', '1795262340', 'a Unix time in whole seconds, got "1795262340"'],
    ['event_time', 1_795_262_340.5, 'a Unix time in whole seconds, got 1795262340.5'],
    [
      'event_source_url',
      'shop.example',
      'an address that begins with http:// or https://, got "shop.example"',
    ],
    ['referrer_url', 'https://', 'an address that begins with http:// or https://, got "https://"'],
    ['opt_out', 'true', 'true or false, got "true"'],
    ['event_id', 42, 'a text that is not empty, got 42'],
    ['messaging_channel', 'sms', 'one of messenger, whatsapp, instagram, got "sms"'],
    ['data_processing_options_country', 2, 'one of 0, 1, got 2'],
    [
      'data_processing_options_state',
      1014,
      'one of 0, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1013, got 1014',
    ],
    [
      'action_source',
      'web',
      'one of email, website, app, phone_call, chat, physical_store, system_generated, business_messaging, other, got "web"',
    ],
  ])('objects to the %s %j', (key, value, expectation) => {
    expect(shapeOf({ [key]: value })).toEqual([
      { path: `data[0].${key}`, message: `expected ${expectation}` },
    ]);
  });

  it('objects to data processing options other than LDU', () => {
    expect(shapeOf({ data_processing_options: ['LDU', 'CCPA'] })).toEqual([
      { path: 'data[0].data_processing_options[1]', message: 'expected one of LDU, got "CCPA"' },
    ]);
  });

  it.each([
    ['em', 'jane@example.com', 'a SHA-256 digest: 64 lower-case hex digits, got a text of 16 characters'],
    [
      'ph',
      emailHash.toUpperCase(),
      'a SHA-256 digest: 64 lower-case hex digits, got a text of 64 characters',
    ],
    ['fn', `${emailHash}.AQQA`, 'a SHA-256 digest: 64 lower-case hex digits, got a text of 69 characters'],
    ['country', 41, 'a SHA-256 digest: 64 lower-case hex digits, got a number'],
    ['zp', [], 'a list that is not empty, got a list of 0'],
    ['external_id', 42, 'a text that is not empty, got a number'],
    [
      'client_ip_address',
      '203.0.113.7:443',
      'an IPv4 or IPv6 address without port or spaces, got a text of 15 characters',
    ],
    ['fbc', 'IwAR0', 'fb.{subdomain index}.{milliseconds}.{fbclid}, got a text of 5 characters'],
    [
      'fbc',
      'fb.1.1788623130.IwAR0',
      'fb.{subdomain index}.{milliseconds}.{fbclid}, got a text of 21 characters',
    ],
    [
      'fbp',
      'fb.1.1788623130951.abc',
      'fb.{subdomain index}.{milliseconds}.{random number}, got a text of 22 characters',
    ],
    ['lead_id', 42, 'a number of 15 or 16 digits, got a number'],
    ['lead_id', '12345678901234567', 'a number of 15 or 16 digits, got a text of 17 characters'],
  ])('objects to the %s %j without repeating it', (key, value, expectation) => {
    expect(userData({ client_user_agent: 'Mozilla/5.0', [key]: value })).toEqual([
      { path: `data[0].user_data.${key}`, message: `expected ${expectation}` },
    ]);
  });

  it('names the entry of a list that does not fit', () => {
    expect(userData({ em: [emailHash, 'jane@example.com'] })).toEqual([
      {
        path: 'data[0].user_data.em[1]',
        message: 'expected a SHA-256 digest: 64 lower-case hex digits, got a text of 16 characters',
      },
    ]);
  });

  it('objects to raw customer information under names of its own', () => {
    expect(userData({ email: 'jane@example.com' })).toEqual([
      { path: 'data[0].user_data.email', message: 'not known to Meta; check the spelling' },
    ]);
  });

  it.each([
    ['value', 'free', 'a number, got "free"'],
    ['currency', 'Euro', 'a currency code of ISO 4217, got "Euro"'],
    ['content_ids', 'sku-1', 'a list, got "sku-1"'],
    ['contents', [{ id: 'sku-1', quantity: 1 }, 'sku-2'], 'an object, got "sku-2"', 'contents[1]'],
    ['contents', [{ quantity: '2' }], 'a whole number, got "2"', 'contents[0].quantity'],
    ['num_items', 1.5, 'a whole number, got 1.5'],
    ['delivery_category', 'drone', 'one of in_store, curbside, home_delivery, got "drone"'],
    [
      'content_type',
      'products',
      'one of product, product_group, hotel, flight, destination, vehicle, home_listing, got "products"',
    ],
  ])('objects to the custom data %s %j', (key, value, expectation, path = key) => {
    expect(customData({ [key]: value })).toEqual([
      { path: `data[0].custom_data.${path}`, message: `expected ${expectation}` },
    ]);
  });

  it('objects to names of GA4 in contents', () => {
    expect(customData({ contents: [{ id: 'sku-1', price: 9 }] })).toEqual([
      { path: 'data[0].custom_data.contents[0].price', message: 'not known to Meta; check the spelling' },
    ]);
  });

  it('takes extinfo as a list and as the object that the SDK writes', () => {
    const extinfo = ['i2', '', '', '', '18.1', '', '', '', '', 390, 844, '3', 6, 128, 64, ''];

    expect(shapeOf({ app_data: { extinfo, advertiser_tracking_enabled: 1 } })).toEqual([]);
    expect(shapeOf({ app_data: { extinfo: { ...extinfo } } })).toEqual([]);
  });

  it('objects to extinfo with positions left out or empty where they must not be', () => {
    expect(shapeOf({ app_data: { extinfo: ['ios', '', '', '', ''] } })).toEqual([
      {
        path: 'data[0].app_data.extinfo',
        message: 'expected a list of 16 positions, got a list of 5',
      },
      { path: 'data[0].app_data.extinfo[0]', message: 'expected one of a2, i2, got "ios"' },
      {
        path: 'data[0].app_data.extinfo[4]',
        message: 'expected the version of the operating system, got ""',
      },
    ]);
  });

  it('never repeats a token or a proof', () => {
    expect(checkShape({ data: [purchase()], access_token: 4711, appsecret_proof: 'the secret' })).toEqual([
      { path: 'access_token', message: 'expected a text that is not empty, got a number' },
      { path: 'appsecret_proof', message: 'expected 64 lower-case hex digits, got a text of 10 characters' },
    ]);
  });
});

describe('checkCompleteness', () => {
  it('misses nothing in a complete event', () => {
    expect(missingFrom({})).toEqual([]);
  });

  it('has nothing to say about a body that is no request', () => {
    expect([undefined, 'text', { data: 'text' }, { data: [null] }].flatMap(checkCompleteness)).toEqual([]);
  });

  it.each([
    [
      'website events',
      { event_source_url: undefined, user_data: {} },
      [
        'data[0].event_source_url missing; Meta requires it for website events',
        'data[0].user_data.client_user_agent missing; Meta requires it for website events',
      ],
    ],
    [
      'app events without app_data',
      { action_source: 'app' },
      ['data[0].app_data missing; Meta requires it for app events'],
    ],
    [
      'app events',
      { action_source: 'app', app_data: {} },
      ['data[0].app_data.extinfo missing; Meta requires it for app events'],
    ],
    [
      'messaging events',
      { action_source: 'business_messaging' },
      ['data[0].messaging_channel missing; Meta requires it for messaging events'],
    ],
    [
      'Messenger events',
      { action_source: 'business_messaging', messaging_channel: 'messenger' },
      [
        'data[0].user_data.page_id missing; Meta requires it for Messenger events',
        'data[0].user_data.page_scoped_user_id missing; Meta requires it for Messenger events',
      ],
    ],
    [
      'WhatsApp events',
      { action_source: 'business_messaging', messaging_channel: 'whatsapp' },
      [
        'data[0].user_data.ctwa_clid missing; Meta requires it for WhatsApp events',
        'data[0].user_data.whatsapp_business_account_id missing; Meta requires it for WhatsApp events without page_id',
      ],
    ],
    [
      'Instagram events',
      { action_source: 'business_messaging', messaging_channel: 'instagram' },
      [
        'data[0].user_data.ig_account_id missing; Meta requires it for Instagram events',
        'data[0].user_data.ig_sid missing; Meta requires it for Instagram events',
      ],
    ],
    [
      'Purchase events without custom_data',
      { custom_data: undefined },
      ['data[0].custom_data missing; Meta requires it for Purchase events'],
    ],
    [
      'Purchase events',
      { custom_data: {} },
      [
        'data[0].custom_data.value missing; Meta requires it for Purchase events',
        'data[0].custom_data.currency missing; Meta requires it for Purchase events',
      ],
    ],
    [
      'events with contents',
      { event_name: 'AddToCart', custom_data: { contents: [{}] } },
      [
        'data[0].custom_data.contents[0].id missing; Meta requires it for each entry of contents',
        'data[0].custom_data.contents[0].quantity missing; Meta requires it for each entry of contents',
      ],
    ],
    [
      'events with Limited Data Use',
      { data_processing_options: ['LDU'] },
      ['data[0].data_processing_options_country missing; Meta requires it with Limited Data Use'],
    ],
    [
      'events with a country for data processing',
      { data_processing_options_country: 1 },
      [
        'data[0].data_processing_options_state missing; Meta requires it with data_processing_options_country',
      ],
    ],
  ])('lists what %s miss', (_, changes, missing) => {
    expect(missingFrom(changes).sort()).toEqual(missing.sort());
  });
});
