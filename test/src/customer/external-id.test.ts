import { describe, expect, it } from 'vitest';
import { mapEvent, sha256 } from '../tag.ts';

describe('normalizeExternalId', () => {
  it.each([
    ['Ab-12', 'Ab-12'],
    [' Ab-12 ', 'Ab-12'],
    [42, '42'],
  ])('hashes the user id %j as %s', async (user_id, normal) => {
    expect((await mapEvent({ user_id })).user_data).toEqual({ external_id: sha256(normal) });
  });

  it("lets Meta's own key beat the user id", async () => {
    const { user_data } = await mapEvent({ user_id: 'a', 'x-fb-ud-external_id': 'b' });
    expect(user_data).toEqual({ external_id: sha256('b') });
  });

  it('makes none of the client id', async () => {
    expect((await mapEvent({ client_id: '1.2' })).user_data).toEqual({});
  });
});
