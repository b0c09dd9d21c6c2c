import { strip } from './strip.ts';

/**
 * Phone number with country code: digits only, no leading zeros (customer information parameters, `ph`). What is too
 * short or too long for an international number by E.164 is dropped.
 */
export function normalizePhone(phone: string): string {
  const digits = strip(phone, '^[^1-9]+|[^0-9]');
  return digits.match('^.{7,15}$') ? digits : '';
}
