import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

async function zipOf(postal_code: unknown, country?: string): Promise<unknown> {
  return (await mapCustomer({ address: { postal_code, country } })).zp;
}

describe('normalizeZip', () => {
  it.each([
    ['94035', 'US', '94035'],
    ['94035-1234', 'US', '94035'],
    ['940351234', 'US', '94035'],
    ['940351234', 'USA', '94035'],
    ['940351234', 'BR', '940351234'],
    ['940351234', undefined, '940351234'],
    [' 75018 ', 'FR', '75018'],
    ['M1 1AE', 'GB', 'm11ae'],
    ['K1A 0B1', 'CA', 'k1a0b1'],
    ['01310-100', 'BR', '01310'],
    [1987, 'AU', '1987'],
  ])('hashes %j of %s as %s', async (postal_code, country, normal) => {
    expect(await zipOf(postal_code, country)).toBe(sha256(normal));
  });

  it.each(['', ' ', '-', '1', '-1234'])('drops %j', async postal_code => {
    expect(await zipOf(postal_code, 'US')).toBeUndefined();
  });
});
