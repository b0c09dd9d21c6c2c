import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

async function countryOf(country: string): Promise<unknown> {
  return (await mapCustomer({ address: { country } })).country;
}

describe('normalizeCountry', () => {
  it.each([
    ['US', 'us'],
    ['usa', 'us'],
    ['United States', 'us'],
    ['U.S.A.', 'us'],
    ['UK', 'gb'],
    ['DEU', 'de'],
    ['Côte d’Ivoire', 'ci'],
    ['Türkiye', 'tr'],
    ['Niger', 'ne'],
    ['Nigeria', 'ng'],
  ])('hashes %j as %s', async (country, code) => {
    expect(await countryOf(country)).toBe(sha256(code));
  });

  it.each(['', ' ', 'xx', 'Narnia', 'de:de', 'Germany or France', 'Republic of', 'the'])(
    'drops %j',
    async country => {
      expect(await countryOf(country)).toBeUndefined();
    },
  );

  it.each([
    ['Bahamas (the)', 'bs'],
    ['The Gambia', 'gm'],
    ['Bolivia (Plurinational State of)', 'bo'],
    ['Congo, The Democratic Republic of the', 'cd'],
    ['The Democratic Republic of the Congo', 'cd'],
    ['Democratic Republic of Congo', 'cd'],
    ['Congo (the)', 'cg'],
    ['Republic of the Congo', 'cg'],
    ['Falkland Islands (the) [Malvinas]', 'fk'],
    ['Holy See (Vatican City State)', 'va'],
    ['Iran, Islamic Republic of', 'ir'],
    ["Korea (the Democratic People's Republic of)", 'kp'],
    ["The Democratic People's Republic of Korea", 'kp'],
    ['Korea, Republic of', 'kr'],
    ['Macedonia, the former Yugoslav Republic of', 'mk'],
    ['Micronesia (Federated States of)', 'fm'],
    ['Moldova (the Republic of)', 'md'],
    ['Netherlands (Kingdom of the)', 'nl'],
    ['Federal Republic of Nigeria', 'ng'],
    ['Palestine, State of', 'ps'],
    ["People's Republic of China", 'cn'],
    ['Republic of China', 'tw'],
    ['Taiwan, Province of China', 'tw'],
    ['Tanzania, the United Republic of', 'tz'],
    ['United Kingdom of Great Britain and Northern Ireland (the)', 'gb'],
    ['United States of America (the)', 'us'],
    ['Virgin Islands, British', 'vg'],
    ['Virgin Islands (U.S.)', 'vi'],
    ['Bosnia & Herzegovina', 'ba'],
    ['Trinidad & Tobago', 'tt'],
    ['São Tomé & Príncipe', 'st'],
    ['Saint Barthélemy', 'bl'],
    ['Curaçao', 'cw'],
    ['Åland Islands', 'ax'],
  ])('knows the official name %j', async (country, code) => {
    expect(await countryOf(country)).toBe(sha256(code));
  });

  it('knows every code, and its name in both lengths that the engine has', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const pairs = letters.flatMap(first => letters.map(second => first + second));
    const answers = await Promise.all(pairs.map(async code => [code, await countryOf(code)] as const));
    const codes = answers.filter(([code, answer]) => answer === sha256(code)).map(([code]) => code);
    expect(codes).toHaveLength(250);
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames('en', { type: 'region', style });
      const found = await Promise.all(codes.map(code => countryOf(names.of(code.toUpperCase()) ?? '')));
      expect(found).toEqual(codes.map(code => sha256(code)));
    }
  });
});
