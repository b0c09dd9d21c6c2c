import type { Data } from '../template/fields.ts';

declare global {
  /** What the user entered in the tag's fields, and the two functions that end the tag. */
  const data: Data;
}
