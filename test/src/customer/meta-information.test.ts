import { describe, expect, it } from 'vitest';
import { type EventInput, mapEvent, sha256 } from '../tag.ts';

async function userData(own: EventInput, rest: EventInput = {}): Promise<unknown> {
  const keys = Object.entries(own).map(([key, value]) => [`x-fb-ud-${key}`, value]);
  return (await mapEvent({ ...rest, ...Object.fromEntries(keys) })).user_data;
}

describe('addMetaInformation', () => {
  it('hashes every parameter that Meta wants hashed', async () => {
    const own = {
      em: 'User@Example.com',
      ph: '+1 650 555 1212',
      fn: 'Mary',
      ln: "O'Neil",
      db: '1997-02-16',
      ge: 'female',
      ct: 'New York',
      st: 'New York',
      zp: '100011234',
      country: 'United States',
      external_id: 'Ab-12',
    };
    expect(await userData(own)).toEqual({
      em: sha256('user@example.com'),
      ph: sha256('16505551212'),
      fn: sha256('mary'),
      ln: sha256('oneil'),
      db: sha256('19970216'),
      ge: sha256('f'),
      ct: sha256('newyork'),
      st: sha256('ny'),
      zp: sha256('10001'),
      country: sha256('us'),
      external_id: sha256('ab-12'),
    });
  });

  it('passes what Meta wants as it is', async () => {
    const own = {
      subscription_id: 'Sub-1',
      anon_id: 'XZ-1',
      madid: '38400000-8cf0-11bd-b23e-10b96e40000d',
      page_id: 1234,
      page_scoped_user_id: '2345',
      ctwa_clid: 'ARAk-1',
      ig_account_id: '3456',
      ig_sid: '4567',
      whatsapp_business_account_id: '5678',
    };
    expect(await userData(own)).toEqual({ ...own, page_id: '1234' });
  });

  it('gives the two integers as numbers, unless a number cannot hold them', async () => {
    expect(await userData({ lead_id: '525645896321548', fb_login_id: 12345 })).toEqual({
      lead_id: 525645896321548,
      fb_login_id: 12345,
    });
    expect(await userData({ lead_id: '9999999999999999' })).toEqual({ lead_id: '9999999999999999' });
  });

  it.each([
    { lead_id: '12345678901234' },
    { lead_id: '5256458963215481x' },
    { fb_login_id: '123456789012345678901' },
    { fb_login_id: 'jane' },
  ])('drops %j, which is no such integer', async own => {
    expect(await userData(own)).toEqual({});
  });

  it("reads the spelling of Meta's own tag", async () => {
    expect(await userData({ 'fb-login-id': '12345' })).toEqual({ fb_login_id: 12345 });
  });

  it("beats GA4's where it is usable, and leaves it in place where it is not", async () => {
    const rest = { user_data: { email: 'ga4@example.com', address: { first_name: 'Ga' } } };
    expect(await userData({ em: 'n/a', fn: 'Mary' }, rest)).toEqual({
      em: sha256('ga4@example.com'),
      fn: sha256('mary'),
    });
  });

  it('takes lists', async () => {
    expect(await userData({ em: ['a@example.com', 'b@example.com'] })).toEqual({
      em: [sha256('a@example.com'), sha256('b@example.com')],
    });
  });

  it.each([null, {}, [], true, ' ', [null, {}]])('drops %j', async value => {
    expect(await userData({ em: value, fn: value, lead_id: value, subscription_id: value })).toEqual({});
  });
});
