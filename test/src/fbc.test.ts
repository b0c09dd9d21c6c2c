import { describe, expect, it } from 'vitest';
import { ADDRESS, type EventInput, mapEvent, NOW, PAGE_VIEW, runTag } from './tag.ts';

const STORED = 'fb.1.1596403881668.IwAR1-Abc_d';

async function fbcFrom(query: string, cookie?: string, host = 'www.example.com'): Promise<unknown> {
  const { body, cookies } = await runTag({
    eventData: { ...PAGE_VIEW.eventData, page_location: `https://${host}/${query}` },
    ...(cookie && { cookies: { _fbc: cookie } }),
  });
  const fbc = body?.data[0]?.user_data.fbc;
  expect(cookies.map(({ name, value }) => [name, value])).toEqual(fbc ? [['_fbc', fbc]] : []);
  return fbc;
}

describe('findFbc', () => {
  it('keeps the stored click on a page without one', async () => {
    expect(await fbcFrom('', STORED)).toBe(STORED);
  });

  it('keeps the stored click when the page has the same', async () => {
    expect(await fbcFrom('?fbclid=IwAR1-Abc_d', STORED)).toBe(STORED);
  });

  it('keeps the stored click when it has an appendix', async () => {
    expect(await fbcFrom('?fbclid=IwAR1-Abc_d', `${STORED}.AQQAAQMC`)).toBe(`${STORED}.AQQAAQMC`);
  });

  it('makes a new one for a click that differs in case only', async () => {
    expect(await fbcFrom('?fbclid=iwar1-abc_d', STORED)).toBe(`fb.1.${NOW}.iwar1-abc_d`);
  });

  it('makes one for the first click', async () => {
    expect(await fbcFrom('?a=b&fbclid=IwAR1-Abc_d#top')).toBe(`fb.1.${NOW}.IwAR1-Abc_d`);
  });

  it('takes the first of several clicks', async () => {
    expect(await fbcFrom('?fbclid=One&fbclid=Two')).toBe(`fb.1.${NOW}.One`);
  });

  it('makes one of the click that event data has, unless the page has one', async () => {
    const fbcOf = async (event: EventInput) => (await mapEvent(event)).user_data.fbc;
    expect(await fbcOf({ fbclid: 'One' })).toBe(`fb.1.${NOW}.One`);
    expect(await fbcOf({ fbclid: 'One', page_location: 'https://www.example.com/' })).toBe(`fb.1.${NOW}.One`);
    expect(await fbcOf({ fbclid: 'One', page_location: 'https://www.example.com/?fbclid=Two' })).toBe(
      `fb.1.${NOW}.Two`,
    );
    expect(await fbcOf({ fbclid: 'One', 'x-fb-ck-fbc': STORED })).toBe(`fb.1.${NOW}.One`);
    expect(await fbcOf({ fbclid: 'IwAR1-Abc_d', 'x-fb-ck-fbc': STORED })).toBe(STORED);
    expect(await fbcOf({ fbclid: ['One'] })).toBeUndefined();
  });

  it.each([
    ['example.com', 1],
    ['shop.example.com', 1],
    ['www.example.co.uk', 2],
    ['localhost', 1],
  ])('counts the dots of the domain that keeps the cookie: %s', async (host, index) => {
    expect(await fbcFrom('?fbclid=One', undefined, host)).toBe(`fb.${index}.${NOW}.One`);
  });

  it.each([
    '?fbclid=',
    '?fbclid=a.b',
    '?fbclid=a%2520b',
    '?fbclid=%E4',
    `?fbclid=${'a'.repeat(501)}`,
    '?xfbclid=a',
  ])('ignores %s', async query => {
    expect(await fbcFrom(query)).toBeUndefined();
    expect(await fbcFrom(query, STORED)).toBe(STORED);
  });

  it.each(['IwAR1', 'fb.1.1596403881668.', 'fb.1.1596403881668', 'fb.1.1.a b', 'fb.1.1596403881668.a.b.c'])(
    'drops the stored %s',
    async cookie => {
      expect(await fbcFrom('', cookie)).toBeUndefined();
      expect(await fbcFrom('?fbclid=One', cookie)).toBe(`fb.1.${NOW}.One`);
    },
  );

  it('survives a page that is no URL', async () => {
    const { body } = await runTag({ eventData: { ...PAGE_VIEW.eventData, page_location: 'fbclid=One' } });
    expect(body?.data[0]?.user_data).toEqual({ client_ip_address: ADDRESS });
  });
});
