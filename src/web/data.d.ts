import type { Data } from '../../template/web/event-id/fields.ts';

declare global {
  /** What the user entered in the variable's fields. */
  const data: Data;
}
