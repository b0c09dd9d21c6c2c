/** A name or place of the letters a to z, which is in Meta's form but for its case. */
export const LETTERS = '^[A-Za-z]{1,50}$';

/**
 * First or last name: lower case without punctuation and blanks, other letters as UTF-8 (customer information
 * parameters, `fn` and `ln`).
 */
export { compact as normalizeName } from './compact.ts';
