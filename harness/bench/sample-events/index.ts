import type { BenchEvent } from '../event.ts';
import { ANONYMOUS_PAGE_VIEW } from './anonymous-page-view.ts';
import { PURCHASE_HASHED_CUSTOMER } from './purchase-hashed-customer.ts';
import { PURCHASE_RAW_CUSTOMER } from './purchase-raw-customer.ts';

/** The events on which templates are measured unless others are given: the cheapest, the dearest, and one between. */
export const SAMPLE_EVENTS: readonly BenchEvent[] = [
  ANONYMOUS_PAGE_VIEW,
  PURCHASE_RAW_CUSTOMER,
  PURCHASE_HASHED_CUSTOMER,
];
