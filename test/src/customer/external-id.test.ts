import { describe, expect, it } from 'vitest';
import { mapEvent, sha256 } from '../tag.ts';

describe('hashedExternalId', () => {
  it.each([
    ['ab-12', 'ab-12'],
    ['Ab-12', 'ab-12'],
    [' Ab\t12\u00a0c ', 'ab12c'],
    ['Käufer-Ä', 'käufer-ä'],
    [42, '42'],
    ['6BA7B8109DAD11D180B400C04FD430C8', '6ba7b8109dad11d180b400c04fd430c8'],
    ['x'.repeat(100), 'x'.repeat(100)],
  ])('hashes the user id %j as %s', async (user_id, normal) => {
    expect((await mapEvent({ user_id })).user_data).toEqual({ external_id: sha256(normal) });
  });

  it.each([' ', '\u00a0\u3000'])('drops %j', async user_id => {
    expect((await mapEvent({ user_id })).user_data).toEqual({});
  });

  it('passes a hash, and hashes each id of a list', async () => {
    const ids = [sha256('ab-12'), 'Ab-12', '6ba7b8109dad11d180b400c04fd430c8'];
    expect((await mapEvent({ 'x-fb-ud-external_id': ids })).user_data).toEqual({
      external_id: [sha256('ab-12'), sha256(ids[2] as string)],
    });
  });

  it("lets Meta's own key beat the user id", async () => {
    const { user_data } = await mapEvent({ user_id: 'a', 'x-fb-ud-external_id': 'b' });
    expect(user_data).toEqual({ external_id: sha256('b') });
  });

  it('makes none of the client id', async () => {
    expect((await mapEvent({ client_id: '1.2' })).user_data).toEqual({});
  });
});
