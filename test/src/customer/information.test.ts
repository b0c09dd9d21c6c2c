import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

describe('customerInformation', () => {
  it("reads Google's names", async () => {
    const user = {
      email_address: 'user@example.com',
      phone_number: '+16505551212',
      address: {
        first_name: 'Mary',
        last_name: 'Smith',
        street: '1 Main St',
        city: 'New York',
        region: 'NY',
        postal_code: '10001',
        country: 'US',
      },
    };
    expect(await mapCustomer(user)).toEqual({
      em: sha256('user@example.com'),
      ph: sha256('16505551212'),
      fn: sha256('mary'),
      ln: sha256('smith'),
      ct: sha256('newyork'),
      st: sha256('ny'),
      zp: sha256('10001'),
      country: sha256('us'),
    });
  });

  it('is not misled by what gtag.js adds', async () => {
    expect(await mapCustomer({ _tag_mode: 'CODE', address: { _tag_metadata: {} } })).toEqual({});
  });
});
