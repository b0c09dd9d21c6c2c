import { describe, expect, it } from 'vitest';
import { ADDRESS, mapCustomer, runTag, sha256 } from '../tag.ts';

const HASH = sha256('user@example.com');

describe('hashed', () => {
  it.each([
    ['in lower case', HASH, HASH],
    ['in capitals', HASH.toUpperCase(), HASH],
    ['with blanks around it', ` ${HASH} `, HASH],
    ["with the appendix of Meta's parameter builder", `${HASH}.AQQAAQMC`, `${HASH}.AQQAAQMC`],
    ['with the appendix of an older one', `${HASH}.BA`, `${HASH}.BA`],
    ['in capitals with an appendix', `${HASH.toUpperCase()}.AQQAAQMC`, `${HASH}.AQQAAQMC`],
  ])('passes a hash %s', async (_how, given, expected) => {
    expect(await mapCustomer({ email: given, phone: given, address: { city: given } })).toEqual({
      em: expected,
      ph: expected,
      ct: expected,
    });
  });

  it.each([HASH.slice(1), `${HASH}0`, `${HASH}.AQQAAQM`, `${HASH}.ba`, `g${HASH.slice(1)}`])(
    'takes %s for no hash',
    async given => {
      expect(await mapCustomer({ email: given })).toEqual({});
    },
  );

  it.each([
    ['an MD5', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['an MD5 in capitals, with blanks around it', ' D41D8CD98F00B204E9800998ECF8427E\n'],
    ['an MD5 with an appendix', 'd41d8cd98f00b204e9800998ecf8427e.AQQAAQMC'],
    ['an MD5 of few digits', 'abcdefabcdefabcdefabcdefa1234567'],
    ['a SHA-1', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['a SHA-512', HASH + HASH],
    ['a SHA-256 with something else behind it', `${HASH}.xx`],
  ])('neither passes nor hashes %s', async (_what, given) => {
    const address = { first_name: given, last_name: given, city: given, region: given };
    const user = { email: given, phone: given, gender: given, date_of_birth: given };
    expect(
      await mapCustomer({ ...user, address: { ...address, postal_code: given, country: given } }),
    ).toEqual({});
  });

  it('says in the log why it drops a hash, without the hash', async () => {
    const user_data = { email: 'd41d8cd98f00b204e9800998ecf8427e', phone: ' ' };
    const { logs } = await runTag({ eventData: { event_name: 'sign_up', ip_override: ADDRESS, user_data } });
    expect(logs.filter(({ step }) => step === 'dropped').map(({ details }) => details)).toEqual([
      {
        step: 'dropped',
        reason: 'customer information is hashed, but not with SHA-256: give it raw, or as SHA-256 in hex.',
      },
    ]);
    expect(logs.find(({ step }) => step === 'mapped')?.details.dropped).toEqual({
      'user_data.em': 'user_data.email',
      'user_data.ph': 'user_data.phone',
    });
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
