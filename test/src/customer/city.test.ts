import { describe, expect, it } from 'vitest';
import { mapCustomer, sha256 } from '../tag.ts';

describe('normalizeCity', () => {
  it.each([
    ['Paris', 'paris'],
    ['New York', 'newyork'],
    ["St. John's", 'stjohns'],
    ['Zürich', 'zürich'],
    ['東京', '東京'],
  ])('hashes %j as %s', async (city, normal) => {
    expect(await mapCustomer({ address: { city } })).toEqual({ ct: sha256(normal) });
  });
});
