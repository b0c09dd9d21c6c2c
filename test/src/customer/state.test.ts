import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

async function stateOf(region: string, country?: string): Promise<unknown> {
  return (await mapCustomer({ address: { region, country } })).st;
}

describe('normalizeState', () => {
  it.each([
    ['AZ', 'US', 'az'],
    ['Arizona', 'US', 'az'],
    ['new york', 'United States', 'ny'],
    ['N.Y.', undefined, 'ny'],
    ['California', undefined, 'ca'],
    ['British Columbia', 'CA', 'bc'],
    ['Québec', 'CAN', 'qc'],
    ['Georgia', 'GE', 'georgia'],
    ['New South Wales', 'AU', 'newsouthwales'],
    ['Bayern', 'DE', 'bayern'],
    ['Baden-Württemberg', undefined, 'badenwürttemberg'],
  ])('hashes %j of %s as %s', async (region, country, normal) => {
    expect(await stateOf(region, country)).toBe(sha256(normal));
  });
});
