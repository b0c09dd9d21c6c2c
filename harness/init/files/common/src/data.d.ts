import type { Data } from '../template/fields.ts';

declare global {
  /** What the user entered in the fields. A variable chosen in a field's place can give anything. */
  const data: Data;
}
