import type { DataOf, Field } from '../harness/tpl/fields.ts';
import { COMMERCE } from './fields/commerce.ts';
import { CONSENT } from './fields/consent.ts';
import { COOKIES } from './fields/cookies.ts';
import { CUSTOMER } from './fields/customer.ts';
import { DELIVERY } from './fields/delivery.ts';
import { DESTINATION } from './fields/destination.ts';
import { DIAGNOSIS } from './fields/diagnosis.ts';
import { EVENT } from './fields/event.ts';

/**
 * The fields of the tag as GTM shows them, in the order in which a person works: the source of
 * `___TEMPLATE_PARAMETERS___` and of the type of `data`.
 *
 * Whether the values of hidden fields reach `data` is not documented. So each is read only where the field that shows it
 * says so.
 */
export const FIELDS = [
  DESTINATION,
  EVENT,
  CUSTOMER,
  COMMERCE,
  CONSENT,
  COOKIES,
  DELIVERY,
  DIAGNOSIS,
] as const satisfies readonly Field[];

/** The tag's `data`: the values of its fields, and the two functions that end it. */
export type Data = DataOf<typeof FIELDS>;
