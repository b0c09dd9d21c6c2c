import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from './tag.ts';

/** Each name, a value, and under which name of Meta's its hash arrives. */
const NAMES = [
  ['em', 'a@example.com', { em: sha256('a@example.com') }],
  ['ph', '+16505551212', { ph: sha256('16505551212') }],
  ['fn', 'Mary', { fn: sha256('mary') }],
  ['ln', 'Smith', { ln: sha256('smith') }],
  ['ge', 'f', { ge: sha256('f') }],
  ['gender', 'female', { ge: sha256('f') }],
  ['db', '19970216', { db: sha256('19970216') }],
  ['date_of_birth', '1997-02-16', { db: sha256('19970216') }],
  ['ct', 'Paris', { ct: sha256('paris') }],
  ['st', 'CA', { st: sha256('ca') }],
  ['state', 'CA', { st: sha256('ca') }],
  ['zp', '75018', { zp: sha256('75018') }],
  ['zip', '75018', { zp: sha256('75018') }],
  ['external_id', 'u-1', { external_id: sha256('u-1') }],
  ['fb_login_id', '12345', { fb_login_id: 12345 }],
] as const;

describe('repair', () => {
  it.each(NAMES)('finds %s in user_data and in its address', async (name, value, expected) => {
    expect(await mapCustomer({ [name]: value })).toEqual(expected);
    expect(await mapCustomer({ address: { [name]: value } })).toEqual(expected);
  });

  it("lets Meta's names in user_data beat those of its address", async () => {
    expect(await mapCustomer({ fn: 'Mary', address: { fn: 'Anna' } })).toEqual({ fn: sha256('mary') });
  });
});
