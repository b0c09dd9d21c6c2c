/**
 * First or last name: lower case without punctuation and blanks, other letters as UTF-8 (customer information
 * parameters, `fn` and `ln`).
 */
export { compact as normalizeName } from './compact.ts';
