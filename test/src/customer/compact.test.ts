import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

describe('compact', () => {
  it('removes all punctuation and symbols of ASCII, every blank, and control characters', async () => {
    const city = 'A !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\t\n\r\u00a0\u3000\u0007b';
    expect(await mapCustomer({ address: { city } })).toEqual({ ct: sha256('ab') });
  });

  it('keeps letters with their marks, and digits', async () => {
    expect(await mapCustomer({ address: { city: 'Ñe\u0301 7' } })).toEqual({ ct: sha256('ñe\u0301' + '7') });
  });
});
