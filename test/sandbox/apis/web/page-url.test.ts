import { describe, expect, it } from 'vitest';
import { openPage } from './page.ts';

const url = 'https://user@www.example.com/a/shoes.html?q=red%20shoes&q=2&r=1#top';
const page = { url, referrer: 'http://search.example:8080/?q=shoes' };

describe('getUrl', () => {
  it.each([
    ['protocol', 'https'],
    ['host', 'www.example.com'],
    ['port', '443'],
    ['path', '/a/shoes.html'],
    ['query', 'q=red%20shoes&q=2&r=1'],
    ['extension', 'html'],
    ['fragment', 'top'],
    [undefined, url],
    [null, url],
    ['hostname', url],
  ])('gives the component %s', (component, expected) => {
    expect(openPage(page).call('getUrl', [component])).toBe(expected);
  });

  it.each([
    ['host', { urlParts: 'specific', host: true }, undefined],
    ['host', { urlParts: 'any' }, undefined],
    [undefined, { urlParts: 'any', queriesAllowed: 'any' }, undefined],
    ['query', { urlParts: 'specific', query: true, queriesAllowed: 'any' }, undefined],
    ['host', { urlParts: 'specific', path: true }, 'host'],
    ['query', { urlParts: 'specific', query: true, queriesAllowed: 'specific', queryKeys: ['q'] }, 'query'],
    [undefined, { urlParts: 'specific', host: true, queriesAllowed: 'any' }, 'all of it'],
    [undefined, { urlParts: 'any', queriesAllowed: 'specific' }, 'all of it'],
  ])('reads %s with get_url %j', (component, get_url, denied) => {
    const read = () => openPage(page).call('getUrl', [component], { get_url });
    if (denied) expect(read).toThrow(`Prohibited read from URL: ${denied}.`);
    else expect(read()).toBeTypeOf('string');
  });
});

describe('getReferrerUrl', () => {
  it.each([
    ['host', 'search.example'],
    ['port', '8080'],
    ['extension', ''],
    [undefined, page.referrer],
  ])('gives the component %s', (component, expected) => {
    expect(openPage(page).call('getReferrerUrl', [component])).toBe(expected);
  });

  it('is empty where there is no referrer', () => {
    const { call } = openPage();
    expect([call('getReferrerUrl'), call('getReferrerUrl', ['host'])]).toEqual(['', '']);
  });

  it('needs get_referrer', () => {
    expect(() => openPage(page).call('getReferrerUrl', ['host'], { get_url: { urlParts: 'any' } })).toThrow(
      'The requested permission get_referrer is not configured.',
    );
  });
});

describe('getQueryParameters', () => {
  it('gives the first value, or all', () => {
    const { call } = openPage(page);
    expect(call('getQueryParameters', ['q'])).toBe('red shoes');
    expect(call('getQueryParameters', ['q', null])).toBe('red shoes');
    expect(call('getQueryParameters', ['q', true])).toEqual(['red shoes', '2']);
    expect(call('getQueryParameters', ['r', true])).toEqual(['1']);
    expect(call('getQueryParameters', ['s', true])).toBeUndefined();
  });

  it('needs get_url for the parameter', () => {
    const { call } = openPage(page);
    const get_url = { urlParts: 'specific', query: true, queriesAllowed: 'specific', queryKeys: ['q'] };
    expect(call('getQueryParameters', ['q'], { get_url })).toBe('red shoes');
    expect(() => call('getQueryParameters', ['r'], { get_url })).toThrow(
      'Prohibited read from URL: query r.',
    );
  });
});

describe('getReferrerQueryParameters', () => {
  it("gives the referrer's", () => {
    expect(openPage(page).call('getReferrerQueryParameters', ['q'])).toBe('shoes');
    expect(openPage().call('getReferrerQueryParameters', ['q'])).toBeUndefined();
  });
});
