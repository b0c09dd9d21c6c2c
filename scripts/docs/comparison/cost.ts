import type { SandboxRun } from '../../../harness/library/run.ts';
import type { Probe } from './probe.ts';

/** A purchase of five items by a customer with raw data, as the tags get it from GA4. */
export const PURCHASE = {
  event_name: 'purchase',
  page_location: 'https://shop.example.com/thanks',
  page_referrer: 'https://shop.example.com/checkout',
  currency: 'EUR',
  value: 99.5,
  transaction_id: 'T-1001',
  user_data: {
    email_address: 'Jane.Doe@Example.com',
    phone_number: '+44 7911 123456',
    address: { first_name: 'Jane', last_name: 'Doe', city: 'London', postal_code: 'M1 1AE', country: 'GB' },
  },
  items: ['1', '2', '3', '4', '5'].map(item_id => ({ item_id, item_name: 'Tee', price: 19.9, quantity: 1 })),
};

/** Up to the next hundred, so that not every change of a tag changes a page. */
export function roundUp(count: number): number {
  return Math.ceil(count / 100) * 100;
}

function stepsOf(run: SandboxRun): string {
  return `up to ${roundUp(run.steps).toLocaleString('en-US')}`;
}

/** Probes of what an event costs. */
export const COST_PROBES: readonly Probe[] = [
  {
    title: 'Steps for a page_view of an anonymous visitor',
    event: { event_name: 'page_view', page_location: 'https://shop.example.com/' },
    sees: stepsOf,
    cells: ['up to 800', 'up to 800', 'up to 1,400', 'up to 4,500'],
    test: 'test/sandbox/run.test.ts',
  },
  {
    title: 'Steps for a purchase of five items by a customer with raw data',
    event: PURCHASE,
    sees: stepsOf,
    cells: ['up to 1,200', 'up to 1,100', 'up to 3,000', 'up to 8,500'],
    test: 'test/sandbox/run.test.ts',
  },
];
