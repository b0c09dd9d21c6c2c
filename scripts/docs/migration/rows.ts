import type { DataRow } from '../migration.ts';

/** For each customer information parameter that is hashed, a value as a site has it, and the text that is hashed. */
const CUSTOMER: Readonly<Record<string, readonly [value: string, hashed: string]>> = {
  em: [' Jane@Example.com', 'jane@example.com'],
  ph: ['+1 (650) 555-1212', '16505551212'],
  fn: ['Mary', 'mary'],
  ln: ['Smith', 'smith'],
  db: ['1997-02-16', '19970216'],
  ge: ['f', 'f'],
  ct: ['New York', 'newyork'],
  st: ['NY', 'ny'],
  zp: ['10001', '10001'],
  country: ['US', 'us'],
  external_id: ['u-1', 'u-1'],
};

/** Rows for keys that hold one customer information parameter: `customerRows('fn', 'firstName', 'nameFirst')`. */
export function customerRows(parameter: string, ...keys: readonly string[]): DataRow[] {
  const [value, sent] = CUSTOMER[parameter] ?? ['id-1', 'id-1'];
  return keys.map(key => ({ key, value, gives: `user_data.${parameter}`, sent }));
}

/** Rows for keys that all give one parameter, with the value as it is: `plainRows('event_id', 'e-1', 'event_id', 'eventId')`. */
export function plainRows(gives: string, value: unknown, ...keys: readonly string[]): DataRow[] {
  return keys.map(key => ({ key, value, gives }));
}
