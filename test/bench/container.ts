/**
 * Purchases through client, tag and embedded stand-in, against a bare node:http server that answers 200.
 *
 * Usage: node container.js [template.tpl] [events], by default template/template.tpl and 20,000: throughput and latency of
 * both, in rounds by turns, so that a busy machine slows down both. Throughput is given per second, and per second of
 * the server's own processor time, which is what one core would do if nothing else ran.
 *
 * With --memory instead: the memory of the container's process after 50,000 events, and after ten times as many. With
 * --json the figures come as `Throughput` or `Memory`.
 *
 * Each server is a process of its own, and so is the load, which comes from autocannon. Fails if the account of events
 * does not add up.
 */
import { execFile, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { SAMPLE_HITS } from '../../harness/container/samples.ts';
import { BARE, type Report, serve } from './container-server.ts';

/** What both servers did. */
export interface Throughput {
  readonly bare: Load;
  readonly container: Load;
}

/** The container's process after a number of events, and after ten times as many. */
export interface Memory {
  readonly first: Report;
  readonly last: Report;
}

const CONNECTIONS = 10;
const ROUNDS = 5;
/** Requests to each server before any is measured: enough for the engine to have compiled what is hot. */
const WARM_UP = 5000;
const TIME_LIMIT_MS = 2 * 3_600_000;

/** A purchase as the last sample has it, in a request of its own. Each has its own id, which autocannon puts in. */
const {
  url: PATH,
  headers: HEADERS = {},
  body: BATCH = '',
} = SAMPLE_HITS.findLast(({ body }) => body) ?? { url: '' };
const BODY =
  BATCH.split('\r\n')
    .at(-1)
    ?.replace(/(?<=event_id=)[^&]+/, '[<id>]') ?? '';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { memory: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});
const [file = 'template/template.tpl', events = values.memory ? '50000' : '20000'] = positionals;

if (process.send) await serve(file);
else if (values.memory) await measureMemory(Number(events));
else await measureThroughput(Number(events));

async function measureThroughput(amount: number): Promise<void> {
  const servers = [await startProcess(BARE), await startProcess(file)];
  for (const server of servers) await load(server, WARM_UP);
  const loads: Load[][] = servers.map(() => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, server] of servers.entries()) loads[index]?.push(await load(server, amount / ROUNDS));
  await closeAll(servers, WARM_UP + amount);

  const [bare, container] = loads.map(sum) as [Load, Load];
  if (values.json) console.log(JSON.stringify({ bare, container } satisfies Throughput));
  else printThroughput({ bare, container });
}

function printThroughput({ bare, container }: Throughput): void {
  console.log(`bare       ${describe(bare)}`);
  console.log(`container  ${describe(container)}`);
  console.log(
    `           ${((100 * bare.cpu) / container.cpu).toFixed(1)} % of bare on one core, ${((100 * bare.duration) / container.duration).toFixed(1)} % by the clock`,
  );
}

async function measureMemory(few: number): Promise<void> {
  const server = await startProcess(file);
  await load(server, few);
  const first = await server.report(true);
  await load(server, few * 9);
  const last = await server.report(true);
  await closeAll([server], few * 10);
  if (values.json) console.log(JSON.stringify({ first, last } satisfies Memory));
  else printMemory(few, { first, last });
}

function printMemory(few: number, { first, last }: Memory): void {
  console.log(`memory     after ${few} events: ${describeMemory(first)}`);
  console.log(`           after ${few * 10} events: ${describeMemory(last)}`);
  console.log(
    `growth     heap ${growth(first.heap, last.heap)}, whole process ${growth(first.rss, last.rss)}`,
  );
}

interface ServerProcess {
  readonly url: string;
  /** With `isExact` after a garbage collection. */
  readonly report: (isExact: boolean) => Promise<Report>;
  readonly stop: () => void;
}

async function startProcess(role: string): Promise<ServerProcess> {
  const child = fork(fileURLToPath(import.meta.url), [role]);
  const next = <T>() => new Promise<T>(resolve => child.once('message', message => resolve(message as T)));
  const url = await next<string>();
  return {
    url,
    report(isExact) {
      child.send(isExact);
      return next<Report>();
    },
    stop: () => child.disconnect(),
  };
}

/** Stops servers. @throws Error unless the last one, the container, has sent all events. */
async function closeAll(servers: readonly ServerProcess[], expected: number): Promise<void> {
  const balance = (await servers.at(-1)?.report(false))?.balance;
  for (const { stop } of servers) stop();
  if (balance?.accepted !== expected || balance.sent[200] !== expected)
    throw new Error(`Expected ${expected} events to be sent, got ${JSON.stringify(balance)}.`);
}

interface Load {
  readonly requests: number;
  /** Seconds by the clock, and of the server's processor time. */
  readonly duration: number;
  readonly cpu: number;
  /** Milliseconds; of several rounds the worst. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends a number of purchases. */
async function load({ url, report }: ServerProcess, amount: number): Promise<Load> {
  const autocannon = createRequire(import.meta.url).resolve('autocannon');
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const options = ['-j', '-n', '-I', '-m', 'POST', '-c', String(CONNECTIONS), '-a', String(amount)];
  const before = await report(false);
  const args = [autocannon, ...options, '-b', BODY, ...headers, url + PATH];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: TIME_LIMIT_MS });
  const after = await report(false);
  const { duration, latency, '2xx': answered } = JSON.parse(stdout);
  if (answered !== amount)
    throw new Error(`Expected ${amount} answers with 200 from ${url}, got ${answered}.`);
  return { requests: amount, duration, cpu: after.cpu - before.cpu, p50: latency.p50, p99: latency.p99 };
}

function sum(rounds: readonly Load[]): Load {
  return rounds.reduce((all, { requests, duration, cpu, p50, p99 }) => ({
    requests: all.requests + requests,
    duration: all.duration + duration,
    cpu: all.cpu + cpu,
    p50: Math.max(all.p50, p50),
    p99: Math.max(all.p99, p99),
  }));
}

function describe({ requests, duration, cpu, p50, p99 }: Load): string {
  const perSecond = (requests / duration).toFixed(0);
  return `${perSecond} per second, ${(requests / cpu).toFixed(0)} on one core, p50 ${p50} ms, p99 ${p99} ms`;
}

function describeMemory({ heap, rss }: Report): string {
  return `heap ${megabytes(heap)}, whole process ${megabytes(rss)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function growth(before: number, after: number): string {
  return `${(100 * (after / before - 1)).toFixed(1)} %`;
}
