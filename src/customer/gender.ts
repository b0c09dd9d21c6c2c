import { lookUp } from '../look-up.ts';
import { compact } from './compact.ts';

/** Gender: `f` or `m`, also from the English words; the rest is dropped (customer information parameters, `ge`). */
export function normalizeGender(gender: string): string {
  return lookUp(' f:f female:f woman:f girl:f m:m male:m man:m boy:m ', compact(gender));
}
