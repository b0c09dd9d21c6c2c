import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

describe('normalizeName', () => {
  it.each([
    ['Mary', 'mary'],
    [' Mary Ann ', 'maryann'],
    ["O'Neil", 'oneil'],
    ['Jean-Luc', 'jeanluc'],
    ['Valéry', 'valéry'],
    ['정', '정'],
    ['ÅSA', 'åsa'],
    ['José María', 'josémaría'],
    ['Smith, Jr.', 'smithjr'],
    ['“Bob” ’n’ Co', 'bobnco'],
    ['नमिता', 'नमिता'],
  ])('hashes %j as %s', async (name, normal) => {
    expect(await mapCustomer({ address: { first_name: name, last_name: name } })).toEqual({
      fn: sha256(normal),
      ln: sha256(normal),
    });
  });

  it.each(['', ' ', '-', '…', '\u00a0', '\u200b', null, {}])('drops %j', async name => {
    expect(await mapCustomer({ address: { first_name: name, last_name: name } })).toEqual({});
  });

  it('reads the hashes that GA4 has in place of the names', async () => {
    const hash = sha256('mary');
    expect(await mapCustomer({ address: { sha256_first_name: hash, sha256_last_name: hash } })).toEqual({
      fn: hash,
      ln: hash,
    });
  });
});
