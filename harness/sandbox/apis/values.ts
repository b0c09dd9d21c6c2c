import type { ApiFamily } from '../api.ts';
import { toNumber, toText } from '../interpreter/convert.ts';
import { typeOf } from '../values.ts';

/**
 * Types and conversions.
 *
 * - `getType(value)` → `'string' 'number' 'boolean' 'null' 'undefined' 'array' 'object' 'function'`
 * - `makeString(value)`: `null` → `'null'`, arrays joined by commas
 * - `makeNumber(value)`: may be NaN
 * - `makeInteger(value)`: rounds, and gives 0 for what is no number. Known from the web runtime; that the server
 *   rounds as well is an inference (sgtm-sandbox.md, 1a).
 *
 * @see https://developers.google.com/tag-platform/tag-manager/server-side/api#gettype
 */
export const valueApis: ApiFamily = {
  getType: { parameters: ['any?'], raw: (_context, value) => typeOf(value) },
  makeString: { parameters: ['any?'], raw: (_context, value) => toText(value) },
  makeNumber: { parameters: ['any?'], raw: (_context, value) => toNumber(value) },
  makeInteger: { parameters: ['any?'], raw: (_context, value) => Math.round(toNumber(value)) || 0 },
};
