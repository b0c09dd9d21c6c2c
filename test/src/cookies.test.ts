import { describe, expect, it } from 'vitest';
import { ADDRESS, PAGE_VIEW, runTag } from './tag.ts';

const FBP = 'fb.1.1596403881668.1116446470';

describe('readCookie', () => {
  it('prefers event data to the browser', async () => {
    const eventData = { ...PAGE_VIEW.eventData, 'x-fb-ck-fbp': 'fb.1.1700000000000.5' };
    const { body } = await runTag({ eventData, cookies: { _fbp: FBP } });
    expect(body?.data[0]?.user_data).toEqual({ client_ip_address: ADDRESS, fbp: 'fb.1.1700000000000.5' });
  });

  it('falls back to the browser when event data is malformed', async () => {
    const eventData = { ...PAGE_VIEW.eventData, 'x-fb-ck-fbp': 'undefined' };
    const { body } = await runTag({ eventData, cookies: { _fbp: FBP } });
    expect(body?.data[0]?.user_data).toEqual({ client_ip_address: ADDRESS, fbp: FBP });
  });

  it('takes the first well-formed one of several cookies', async () => {
    const headers = { cookie: `_fbp=; _fbp=${FBP}; _fbp=fb.1.1700000000000.5` };
    const { body } = await runTag({ ...PAGE_VIEW, headers });
    expect(body?.data[0]?.user_data).toEqual({ client_ip_address: ADDRESS, fbp: FBP });
  });
});

describe('keepCookie', () => {
  it('writes the cookie for 90 days, for the whole domain, readable by the pixel', async () => {
    const { cookies } = await runTag({ ...PAGE_VIEW, cookies: { _fbp: FBP } });
    expect(cookies).toEqual([
      {
        name: '_fbp',
        value: FBP,
        options: {
          domain: 'auto',
          path: '/',
          'max-age': 90 * 24 * 60 * 60,
          secure: true,
          sameSite: 'Lax',
          httpOnly: false,
        },
      },
    ]);
  });

  it('writes it even if Meta does not answer', async () => {
    const { cookies, outcome } = await runTag({ ...PAGE_VIEW, cookies: { _fbp: FBP } }, {}, () =>
      Promise.reject({ reason: 'timed_out' }),
    );
    expect([outcome, cookies.map(({ name }) => name)]).toEqual(['failure', ['_fbp']]);
  });

  it.each([
    ['shop.example.com', '30', 'shop.example.com', 2592000],
    [' example.com ', undefined, 'example.com', 7776000],
    ['auto', '0', 'auto', 7776000],
    ['not a domain', 'soon', 'auto', 7776000],
    [5, {}, 'auto', 7776000],
  ])('takes domain %j and days %j from the fields', async (cookieDomain, cookieDays, domain, seconds) => {
    const fields = { cookieDomain, cookieDays, httpOnlyCookies: true };
    const { cookies } = await runTag({ ...PAGE_VIEW, cookies: { _fbp: FBP } }, fields);
    expect(cookies.map(({ options }) => options)).toEqual([
      { domain, path: '/', 'max-age': seconds, secure: true, sameSite: 'Lax', httpOnly: true },
    ]);
  });
});
