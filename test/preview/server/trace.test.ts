import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTrace } from '../../../harness/preview/server/trace.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const trace = createTrace({
  eventData: {
    event_name: 'add_to_cart',
    currency: 'eur',
    value: 19.9,
    page_location: 'https://shop.example.com/?fbclid=IwAR0aBcDe',
    user_data: { email: ' Jane@Example.com', address: { postal_code: 'M1 1AE', first_name: 'Jane' } },
    items: [{ item_id: 'SKU-1', quantity: 2 }],
    timestamp: 1795250000123,
    is_new: true,
  },
  fields: { pixelId: '1234567890', actionSource: 'website' },
  headers: { cookie: '_fbp=fb.1.2.3; a=b=c', 'user-agent': 'Mozilla/5.0' },
  log: { 'custom_data.predicted_ltv': 'ltv', event_time: 'clock', 'custom_data.contents': 'items' },
});

describe('a value of a payload', () => {
  it.each([
    ['data[0].custom_data.value', 19.9, 'event data', 'value', ''],
    ['data[0].custom_data.currency', 'EUR', 'event data', 'currency', ''],
    ['data[0].event_name', 'AddToCart', 'event data', 'event_name', 'normalised'],
    [
      'data[0].user_data.em[0]',
      sha256('jane@example.com'),
      'event data',
      'user_data.email',
      'normalised, SHA-256',
    ],
    [
      'data[0].user_data.zp',
      sha256('m11ae'),
      'event data',
      'user_data.address.postal_code',
      'normalised, SHA-256',
    ],
    ['data[0].user_data.fn', sha256('Jane'), 'event data', 'user_data.address.first_name', 'SHA-256'],
    ['data[0].user_data.fbc', 'fb.1.9.IwAR0aBcDe', 'event data', 'page_location?fbclid', 'contained'],
    ['data[0].event_time', 1795250000, 'event data', 'timestamp', 'in seconds'],
    ['data[0].custom_data.contents[0].quantity', 2, 'event data', 'items[0].quantity', ''],
    ['data[0].action_source', 'website', 'field', 'actionSource', ''],
    ['?id', '1234567890', 'field', 'pixelId', ''],
    ['data[0].user_data.fbp', 'fb.1.2.3', 'cookie', '_fbp', ''],
    ['x', 'b=c', 'cookie', 'a', ''],
    ['data[0].user_data.client_user_agent', 'Mozilla/5.0', 'header', 'user-agent', ''],
    ['data[0].custom_data.predicted_ltv', 99, 'log', 'ltv', ''],
    ['data[0].custom_data.contents[0].title', 'A title', 'log', 'items', ''],
  ])('%s is traced', (path, value, kind, key, how) => {
    expect(trace({ path, value })).toEqual({ kind, key, how });
  });

  it.each<[string, string | number | boolean | null]>([
    ['data[0].num_items', 2],
    ['data[0].opt_out', true],
    ['data[0].event_id', ''],
    ['data[0].event_id', null],
    ['data[0].event_id', 'unheard-of'],
  ])('%s with %o is not traced, rather than guessed', (path, value) => {
    expect(trace({ path, value })).toBe(undefined);
  });

  it('is from what has the same name, where several have the same value', () => {
    const same = createTrace({
      eventData: { other: 'T-1', order_id: 'T-1' },
      fields: {},
      headers: {},
      log: {},
    });
    expect(same({ path: 'custom_data.order_id', value: 'T-1' })?.key).toBe('order_id');
    expect(same({ path: 'custom_data.anything', value: 'T-1' })?.key).toBe('other');
  });
});
