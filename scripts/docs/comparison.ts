import { COST_PROBES } from './comparison/cost.ts';
import { CUSTOMER_PROBES } from './comparison/customer.ts';
import { DELIVERY_PROBES } from './comparison/delivery.ts';
import { TAGS } from './comparison/probe.ts';
import { table } from './table.ts';

/** All experiments. */
export const PROBES = [...CUSTOMER_PROBES, ...DELIVERY_PROBES, ...COST_PROBES];

/** What came of each experiment with each tag, and the test of ours that goes deeper, linked from a page in docs/. */
export function probeTable(): string {
  return table(
    ['', ...TAGS, 'Our test'],
    PROBES.map(({ title, cells, test }) => [
      title,
      ...cells,
      `[${test.replace(/^test\/(src\/)?/, '')}](../${test})`,
    ]),
  );
}
