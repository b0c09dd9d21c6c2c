import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

async function currency(given: unknown): Promise<unknown> {
  return (await mapEvent({ value: 1, currency: given })).custom_data?.currency;
}

describe('normalizeCurrency', () => {
  it.each(['EUR', 'eur', ' Eur '])('reads %j', async given => {
    expect(await currency(given)).toBe('EUR');
  });

  it.each(['€', 'EURO', 'EU', 978, '', null, ['EUR', 'USD']])('drops %j', async given => {
    expect(await currency(given)).toBeUndefined();
  });
});
