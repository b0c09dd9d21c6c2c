import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

const dataLayer = {
  event: 'purchase',
  'gtm.uniqueEventId': 7,
  ecommerce: { items: [{ id: 'a' }], 'x.y': 1 },
};

describe('copyFromDataLayer', () => {
  it.each([
    ['event', 'purchase'],
    ['gtm.uniqueEventId', 7],
    ['ecommerce.items', [{ id: 'a' }]],
    ['ecommerce.items.0.id', 'a'],
    ['ecommerce.items.length', undefined],
    ['ecommerce.missing.deeper', undefined],
    ['constructor', undefined],
  ])('gives the value of %s', (key, value) => {
    expect(openPage({ dataLayer }).call('copyFromDataLayer', [key])).toEqual(value);
  });

  it('takes dots for a part of the name in version 1', () => {
    const { call } = openPage({ dataLayer });
    expect(call('copyFromDataLayer', ['gtm.uniqueEventId', 1])).toBe(7);
    expect(call('copyFromDataLayer', ['ecommerce.items', 1])).toBeUndefined();
  });

  it('needs read_data_layer for the key', () => {
    const { call } = openPage({ dataLayer });
    const keys = { read_data_layer: { allowedKeys: 'specific', keyPatterns: ['ecommerce.*'] } };
    expect(call('copyFromDataLayer', ['ecommerce.items'], keys)).toEqual([{ id: 'a' }]);
    expect(call('copyFromDataLayer', ['event'], { read_data_layer: { allowedKeys: 'any' } })).toBe(
      'purchase',
    );
    expect(() => call('copyFromDataLayer', ['event'], keys)).toThrow(
      'Prohibited read from data layer: event.',
    );
  });
});

describe('gtagSet', () => {
  it('sets once the event is done, in both forms', async () => {
    const { settle, page, call } = openPage();
    call('gtagSet', [{ ignored: 'as this run never goes on' }]);
    expect(page.commands).toEqual([]);
    await settle('gtagSet', [{ ads_data_redaction: true }]);
    await settle('gtagSet', ['url_passthrough', false]);
    expect(page.commands).toEqual([
      ['set', { ads_data_redaction: true }],
      ['set', { url_passthrough: false }],
    ]);
  });

  it('needs write_data_layer for every key, down to the innermost', () => {
    const { call } = openPage();
    const permissions = { write_data_layer: { keyPatterns: ['foo.bar', 'abc'] } };
    expect(call('gtagSet', [{ foo: { bar: [1] }, abc: null }], permissions)).toBeUndefined();
    expect(call('gtagSet', ['abc', true], permissions)).toBeUndefined();
    expect(() => call('gtagSet', [{ foo: { bar: 1, baz: 2 } }], permissions)).toThrow(
      'Prohibited write to data layer: foo.baz.',
    );
  });

  it('follows a cycle once', () => {
    const settings: Record<string, unknown> = { foo: 1 };
    settings.self = settings;
    const permissions = { write_data_layer: { keyPatterns: ['foo'] } };
    expect(openPage().call('gtagSet', [settings], permissions)).toBeUndefined();
  });
});
