import { describe, expect, it } from 'vitest';
import { mapEvent, sha256 } from '../tag.ts';

async function genderOf(gender: string): Promise<unknown> {
  return (await mapEvent({ 'x-fb-ud-ge': gender })).user_data.ge;
}

describe('normalizeGender', () => {
  it.each([
    ['f', 'f'],
    ['M', 'm'],
    [' Female ', 'f'],
    ['male', 'm'],
    ['F.', 'f'],
  ])('hashes %j as %s', async (gender, letter) => {
    expect(await genderOf(gender)).toBe(sha256(letter));
  });

  it.each(['', 'x', 'divers', 'mf', 'femal'])('drops %j', async gender => {
    expect(await genderOf(gender)).toBeUndefined();
  });
});
