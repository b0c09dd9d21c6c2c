import { describe, expect, it } from 'vitest';
import { ADDRESS, mapEvent, NOW, PAGE_VIEW, runTag } from './tag.ts';

async function fbpFrom(cookie: string): Promise<unknown> {
  const { body } = await runTag({ ...PAGE_VIEW, cookies: { _fbp: cookie } });
  return body?.data[0]?.user_data.fbp;
}

describe('findFbp', () => {
  it.each([
    'fb.1.1596403881668.1116446470',
    'fb.0.1596403881668.7',
    'fb.2.1596403881668.123456789012345678',
    'fb.1.1596403881668.1116446470.AQQAAQMC',
    'fb.1.1596403881668.1116446470.Bg',
  ])('takes %s', async cookie => {
    expect(await fbpFrom(cookie)).toBe(cookie);
  });

  it.each([
    'fb.1.1596403881668',
    'fb.1.1596403881668.',
    'fb.1.x.1116446470',
    'fb.1.1596403881668.abc',
    'fb.12.1596403881668.1116446470',
    'fb.1.1596403881668.1116446470.AQQAAQMC.x',
    'xfb.1.1596403881668.1116446470',
    'fb.1.1596403881668.%31',
  ])('drops %s', async cookie => {
    expect(await fbpFrom(cookie)).toBeUndefined();
  });

  it.each([
    ['https://www.example.co.uk/', 2],
    ['https://www.example.com/', 1],
    [undefined, 1],
  ])('makes one on the page %s if the user wants it', async (page_location, index) => {
    const { user_data } = await mapEvent({ page_location }, { generateFbp: true });
    expect(user_data.fbp).toMatch(new RegExp(`^fb\\.${index}\\.${NOW}\\.\\d{10}$`));
  });

  it('makes none up', async () => {
    const { body, cookies } = await runTag(PAGE_VIEW);
    expect([body?.data[0]?.user_data, cookies]).toEqual([{ client_ip_address: ADDRESS }, []]);
  });
});
