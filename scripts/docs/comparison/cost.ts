import { formatNumber } from '../../../harness/bench/columns.ts';
import type { BenchEvent } from '../../../harness/bench/event.ts';
import { ANONYMOUS_PAGE_VIEW } from '../../../harness/bench/sample-events/anonymous-page-view.ts';
import { PURCHASE_RAW_CUSTOMER } from '../../../harness/bench/sample-events/purchase-raw-customer.ts';
import type { SandboxRun } from '../../../harness/library/run.ts';
import type { Probe } from './probe.ts';

/** Up to the next hundred, so that not every change of a tag changes a page. */
export function roundUp(count: number): number {
  return Math.ceil(count / 100) * 100;
}

function stepsOf(run: SandboxRun): string {
  return `up to ${formatNumber(roundUp(run.steps))}`;
}

/** What of a probe is the event. */
function on({ eventData, headers = {} }: BenchEvent): Pick<Probe, 'event' | 'input'> {
  return { event: eventData, input: { request: { headers } } };
}

/** Probes of what an event costs: two of the sample events of `sgtm bench`. */
export const COST_PROBES: readonly Probe[] = [
  {
    title: 'Steps for a page_view of an anonymous visitor',
    ...on(ANONYMOUS_PAGE_VIEW),
    sees: stepsOf,
    cells: ['up to 800', 'up to 800', 'up to 1,400', 'up to 4,900'],
    test: 'test/sandbox/run.test.ts',
  },
  {
    title: 'Steps for a purchase of five items by a customer with raw data',
    ...on(PURCHASE_RAW_CUSTOMER),
    sees: stepsOf,
    cells: ['up to 1,400', 'up to 1,100', 'up to 3,100', 'up to 9,400'],
    test: 'test/sandbox/run.test.ts',
  },
];
