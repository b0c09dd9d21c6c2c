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

  it.each(['', ' ', 'xx', 'Narnia', 'de:de', 'Germany or France'])('drops %j', async country => {
    expect(await countryOf(country)).toBeUndefined();
  });

  it('knows the codes and English names of the engine', async () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const codes =
      'at au br ca ch cn de es fr gb gr ie in it jp kr mx nl no nz pl pt ro ru se sg tr ua us za'.split(' ');
    const found = await Promise.all(
      codes.map(async code => {
        const name = names.of(code.toUpperCase()) ?? '';
        return [code, await countryOf(code), await countryOf(name)];
      }),
    );
    expect(found).toEqual(codes.map(code => [code, sha256(code), sha256(code)]));
  });
});
