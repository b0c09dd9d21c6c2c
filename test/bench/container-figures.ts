import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { formatNumber } from '../../harness/bench/columns.ts';
import type { Memory, Throughput } from './container.ts';
import type { Figure } from './figure.ts';

/** Bundled beside this script. It starts itself anew for each server. */
const SCRIPT = fileURLToPath(new URL('container.js', import.meta.url));

/** Fewer than the script's own default, so that the whole table takes minutes. */
const EVENTS = '5000';

/** Purchases through the whole container, against a bare server; its memory as well, if a number of events is given. */
export async function measureContainer(template: string, events: string | undefined): Promise<Figure[]> {
  const figures = await measureThroughput(template);
  return events === undefined ? figures : [...figures, ...(await measureMemory(template, events))];
}

async function measureThroughput(template: string): Promise<Figure[]> {
  const { bare, container }: Throughput = await run(template, EVENTS);
  const perSecond = ({ requests, cpu }: Throughput['bare']): number => requests / cpu;
  const than = (value: number) => ({ of: 'container', against: { name: 'bare node:http', value } });
  return [
    { ...than(perSecond(bare)), title: 'events per second of processor time', value: perSecond(container) },
    { ...than(bare.p99), title: '99th percentile of latency', value: container.p99, unit: 'ms' },
  ];
}

async function measureMemory(template: string, events: string): Promise<Figure[]> {
  const { first, last }: Memory = await run(template, events, '--memory');
  const figure = (title: string, after: number, before: number): Figure => ({
    of: 'container',
    title: `${title} after ${formatNumber(Number(events) * 10)} events`,
    value: after / 2 ** 20,
    against: { name: `after ${formatNumber(Number(events))}`, value: before / 2 ** 20 },
    unit: 'MB',
    digits: 1,
  });
  return [figure('heap', last.heap, first.heap), figure('memory of the process', last.rss, first.rss)];
}

async function run<Figures>(...args: readonly string[]): Promise<Figures> {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, ...args, '--json']);
  return JSON.parse(stdout);
}
