/** City: lower case without punctuation and blanks (customer information parameters, `ct`). */
export { compact as normalizeCity } from './compact.ts';
