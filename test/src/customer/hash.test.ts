import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

const HASH = sha256('user@example.com');

describe('hashed', () => {
  it.each([
    ['in lower case', HASH, HASH],
    ['in capitals', HASH.toUpperCase(), HASH],
    ['with blanks around it', ` ${HASH} `, HASH],
    ["with the appendix of Meta's parameter builder", `${HASH}.AQQAAQMC`, `${HASH}.AQQAAQMC`],
    ['in capitals with an appendix', `${HASH.toUpperCase()}.AQQAAQMC`, `${HASH}.AQQAAQMC`],
  ])('passes a hash %s', async (_how, given, expected) => {
    expect(await mapCustomer({ email: given, phone: given, address: { city: given } })).toEqual({
      em: expected,
      ph: expected,
      ct: expected,
    });
  });

  it.each([HASH.slice(1), `${HASH}0`, `${HASH}.AQQAAQM`, `g${HASH.slice(1)}`])(
    'takes %s for no hash',
    async given => {
      expect(await mapCustomer({ email: given })).toEqual({});
    },
  );

  it('does not pass an MD5', async () => {
    expect(await mapCustomer({ email: 'd41d8cd98f00b204e9800998ecf8427e' })).toEqual({});
  });

  it('hashes a long value that is no hash', async () => {
    const email = `${'a'.repeat(60)}@example.com`;
    expect(await mapCustomer({ email })).toEqual({ em: sha256(email) });
  });

  it('gives one text for one value, and a list without repetition for several', async () => {
    expect(await mapCustomer({ email: ['A@example.com', 'a@example.com', ' '] })).toEqual({
      em: sha256('a@example.com'),
    });
    expect(await mapCustomer({ email: ['a@example.com', HASH, 'b@example.com', 'x'] })).toEqual({
      em: [sha256('a@example.com'), HASH, sha256('b@example.com')],
    });
  });

  it('never sends the hash of an empty text', async () => {
    const blank = {
      email: ' ',
      phone: '-',
      address: { first_name: '-', city: '.', country: '?', region: '' },
    };
    expect(await mapCustomer(blank)).toEqual({});
  });
});
