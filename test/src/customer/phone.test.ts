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
});
