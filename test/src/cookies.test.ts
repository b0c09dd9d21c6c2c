import { describe, expect, it } from 'vitest';
import { runTag } from './tag.ts';

const FBP = 'fb.1.1596403881668.1116446470';

describe('readCookie', () => {
  it('prefers event data to the browser', async () => {
    const eventData = { event_name: 'page_view', 'x-fb-ck-fbp': 'fb.1.1700000000000.5' };
    const { body } = await runTag({ eventData, cookies: { _fbp: FBP } });
    expect(body?.data[0]?.user_data).toEqual({ fbp: 'fb.1.1700000000000.5' });
  });

  it('falls back to the browser when event data is malformed', async () => {
    const eventData = { event_name: 'page_view', 'x-fb-ck-fbp': 'undefined' };
    const { body } = await runTag({ eventData, cookies: { _fbp: FBP } });
    expect(body?.data[0]?.user_data).toEqual({ fbp: FBP });
  });

  it('takes the first well-formed one of several cookies', async () => {
    const headers = { cookie: `_fbp=; _fbp=${FBP}; _fbp=fb.1.1700000000000.5` };
    const { body } = await runTag({ eventData: { event_name: 'page_view' }, headers });
    expect(body?.data[0]?.user_data).toEqual({ fbp: FBP });
  });
});

describe('keepCookie', () => {
  it('writes the cookie for 90 days, for the whole domain, readable by the pixel', async () => {
    const { cookies } = await runTag({ eventData: { event_name: 'page_view' }, cookies: { _fbp: FBP } });
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
    const { cookies, outcome } = await runTag(
      { eventData: { event_name: 'page_view' }, cookies: { _fbp: FBP } },
      {},
      () => Promise.reject({ reason: 'timed_out' }),
    );
    expect([outcome, cookies.map(({ name }) => name)]).toEqual(['failure', ['_fbp']]);
  });
});
