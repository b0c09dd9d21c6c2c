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
    ['123-456-7890', 'US', '11234567890'],
    ['07911 123456', 'GB', '447911123456'],
    ['06 12345678', 'IT', '390612345678'],
    ['11 98765 4321', 'BR', '5511987654321'],
    ['123456789012345', 'US', '123456789012345'],
    ['0039 06 1234 5678', 'US', '390612345678'],
    ['+39 06 1234 5678', 'IT', '390612345678'],
    ['39 06 1234 5678', 'IT', '390612345678'],
    ['391 234 5678', 'IT', '393912345678'],
    ['151 12345678', 'DE', '4915112345678'],
    ['4930 1234567', 'DE', '49301234567'],
    ['55 99123 4567', 'BR', '5555991234567'],
    ['45 12 34 56', 'DK', '4545123456'],
    ['812 3456 78901', 'ID', '62812345678901'],
    ['91234 56789', 'IN', '919123456789'],
  ])('completes %j of %s to %s', async (phone_number, country, normal) => {
    expect((await mapCustomer({ phone_number, address: { country } })).ph).toEqual(sha256(normal));
  });

  it.each([
    ['4915112345678', 'US'],
    ['447911123456', 'Germany'],
    ['33612345678', 'FR'],
    ['16505551212', 'IT'],
    ['5511987654321', 'BR'],
    ['8613812345678', 'CN'],
    ['62812345678', 'ID'],
    ['4512345678', 'DK'],
    ['3541234567', 'IS'],
    ['919123456789', 'IN'],
  ])('leaves %s of %s, which is too long for a national number', async (phone_number, country) => {
    expect((await mapCustomer({ phone_number, address: { country } })).ph).toEqual(sha256(phone_number));
  });

  it('leaves a number too long for the default calling code', async () => {
    expect(await mapCustomer({ phone_number: '4915112345678' }, { defaultCallingCode: '1' })).toEqual({
      ph: sha256('4915112345678'),
    });
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
