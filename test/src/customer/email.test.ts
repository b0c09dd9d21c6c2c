import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

describe('normalizeEmail', () => {
  it.each([
    ['John_Smith@gmail.com', 'john_smith@gmail.com'],
    ['  user@example.com\n', 'user@example.com'],
    ['First.Last+tag@Gmail.com', 'first.last+tag@gmail.com'],
    ['müller@example.de', 'müller@example.de'],
    ["o'neil@mail.example.co.uk", "o'neil@mail.example.co.uk"],
    ['a..b.@docomo.example', 'a..b.@docomo.example'],
    ['info@my-company.example', 'info@my-company.example'],
    ['a@a---a.example', 'a@a---a.example'],
    ['info@xn--mller-kva.xn--p1ai', 'info@xn--mller-kva.xn--p1ai'],
    ['用户@例え.テスト', '用户@例え.テスト'],
  ])('hashes %j as %s', async (email, normal) => {
    expect(await mapCustomer({ email })).toEqual({ em: sha256(normal) });
  });

  it.each([
    '<john@example.com>',
    'John Smith <John@Example.com>',
    '"Smith, John" <john@example.com>;',
    'mailto:john@example.com',
    '<mailto:john@example.com>',
    'john@example.com,',
    ' john@example.com ; ',
    'john\u200b@example.com\ufeff',
    '\u00a0jo\u00adhn@example.com',
  ])('takes the address out of %j', async email => {
    expect(await mapCustomer({ email })).toEqual({ em: sha256('john@example.com') });
  });

  it.each([
    '',
    ' ',
    'user',
    'user@',
    '@example.com',
    'user@example',
    'a b@example.com',
    'a@b@example.com',
    'user@example.',
    'user@example..com',
    'user@.example.com',
    'user@-example.com',
    'user@example-.com',
    'user@exa_mple.com',
    'user@example.c',
    'user@192.168.10.20',
    'user @example.com',
    'us\u00a0er@example.com',
    'us"er@example.com',
    'o’neil@example.com',
    'a@example.com, b@example.com',
    '<<user@example.com>>',
    `${'a'.repeat(65)}@example.com`,
    '0123456789abcdef0123456789abcdef',
    `a@${'.'.repeat(100_000)} `,
  ])('drops %j', async email => {
    expect(await mapCustomer({ email })).toEqual({});
  });

  it.each(['email_address', 'email', 'sha256_email_address'])('reads %s', async key => {
    expect(await mapCustomer({ [key]: 'user@example.com' })).toEqual({ em: sha256('user@example.com') });
  });

  it('passes over a blank one', async () => {
    expect(await mapCustomer({ email_address: ' ', email: 'user@example.com' })).toEqual({
      em: sha256('user@example.com'),
    });
  });
});
