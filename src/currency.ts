/**
 * Currency by ISO 4217 in upper case; `undefined` for what is not three letters. There is no default: only the site
 * knows.
 */
export function normalizeCurrency(currency: string): string | undefined {
  const code = currency.trim().toUpperCase();
  return code.match('^[A-Z]{3}$') ? code : undefined;
}
