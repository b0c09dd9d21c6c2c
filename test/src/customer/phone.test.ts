import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

describe('normalizePhone', () => {
  it.each([
    ['+1 (650) 555-1212', '16505551212'],
    ['0044 20.7946/0958', '442079460958'],
    [16505551212, '16505551212'],
    ['tel:+49-30-1234567', '49301234567'],
    ['1234567', '1234567'],
  ])('hashes %j as %s', async (phone_number, normal) => {
    expect(await mapCustomer({ phone_number })).toEqual({ ph: sha256(normal) });
  });

  it.each(['', ' ', '+', '+0000000000', 'n/a', '123456', '1234567890123456', 0, null])(
    'drops %j',
    async phone_number => {
      expect(await mapCustomer({ phone_number })).toEqual({});
    },
  );

  it.each(['phone_number', 'phone', 'sha256_phone_number'])('reads %s', async key => {
    expect(await mapCustomer({ [key]: '16505551212' })).toEqual({ ph: sha256('16505551212') });
  });

  it.each([
    ['030 1234567', 'DE', '49301234567'],
    ['(0)30/1234567', 'Germany', '49301234567'],
    ['+49 (0)30 1234567', 'US', '49301234567'],
    ['0049301234567', 'US', '49301234567'],
    ['650-555-1212', 'USA', '16505551212'],
    ['1 650 555 1212', 'US', '16505551212'],
    ['07911 123456', 'GB', '447911123456'],
    ['06 12345678', 'IT', '390612345678'],
    ['11 98765 4321', 'BR', '5511987654321'],
    ['123456789012345', 'US', '123456789012345'],
  ])('completes %j of %s to %s', async (phone_number, country, normal) => {
    expect((await mapCustomer({ phone_number, address: { country } })).ph).toEqual(sha256(normal));
  });

  it.each([
    ['49', undefined, '49301234567'],
    ['+49', undefined, '49301234567'],
    [49, undefined, '49301234567'],
    ['49', 'AT', '43301234567'],
    ['49', 'Atlantis', '49301234567'],
    ['x', undefined, '301234567'],
  ])('takes the calling code %j where the country is %s', async (defaultCallingCode, country, normal) => {
    const user = { phone_number: '0301234567', address: { country } };
    expect((await mapCustomer(user, { defaultCallingCode })).ph).toBe(sha256(normal));
  });
});
