import { describe, expect, it } from 'vitest';
import { isCurrency, isTakenCurrency } from '../../harness/graph/currencies.ts';

describe('isCurrency', () => {
  it('knows every currency that Node knows, except units of account', () => {
    const units = ['XDR', 'XSU'];
    const missing = Intl.supportedValuesOf('currency').filter(code => !isCurrency(code));

    expect(missing.filter(code => !units.includes(code))).toEqual([]);
  });

  it('takes lower case', () => {
    expect(isCurrency('chf')).toBe(true);
  });

  it.each(['', 'XXX', '€', 'US', 'USD ', 'constructor'])('refuses %j', code => {
    expect(isCurrency(code)).toBe(false);
  });
});

describe('isTakenCurrency', () => {
  it('refuses MRU although it is valid, as Meta does', () => {
    expect(['USD', 'usd', 'MRU', 'mru', 'ABC'].filter(isTakenCurrency)).toEqual(['USD', 'usd']);
  });
});
