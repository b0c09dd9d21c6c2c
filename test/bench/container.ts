/**
 * Purchases through client, tag and embedded stand-in, against a bare node:http server that answers 200: throughput,
 * latency, and the memory of the container's process after a number of events and after ten times as many.
 *
 * Usage: node container.js [template.tpl] [events], by default template/template.tpl and 50,000. Each server is a process
 * of its own; the load comes from autocannon. Throughput is given per second, and per second of processor time, which
 * is what one core would do if nothing else ran. Fails if the account of events does not add up.
 */
import { execFile, fork } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Account, type Balance, createAccount } from '../../harness/container/account.ts';
import { createContainerApp } from '../../harness/container/app.ts';
import { SYSTEM_CLOCK } from '../../harness/container/clocks.ts';
import { createTagContainer } from '../../harness/container/config/container.ts';
import { createPipeline } from '../../harness/container/pipeline.ts';
import { SAMPLE_HITS } from '../../harness/container/samples.ts';
import { startServer } from '../../harness/container/server.ts';
import { createLocalTransport } from '../../harness/container/transports.ts';
import { loadTemplateFile } from '../../harness/tpl/load.ts';
import { FIELDS } from './event.ts';

/** What a server process says of itself on request. */
interface Report {
  /** Bytes. */
  readonly rss: number;
  readonly heap: number;
  /** Seconds of processor time so far. */
  readonly cpu: number;
  readonly balance: Balance;
}

const CONNECTIONS = 10;
const TIME_LIMIT_MS = 15 * 60_000;

/** A purchase as the last sample has it, in a request of its own. */
const {
  url: PATH,
  headers: HEADERS = {},
  body: BATCH = '',
} = SAMPLE_HITS.findLast(({ body }) => body) ?? { url: '' };
const BODY = BATCH.split('\r\n').at(-1) ?? '';

const [file = 'template/template.tpl', events = '50000'] = process.argv.slice(2);

if (process.send) await serve(file);
else await measure(Number(events));

/** The server process: tells its address, then a report for each message, which says whether to collect garbage first. */
async function serve(role: string): Promise<void> {
  const account = createAccount();
  const url = role === 'bare' ? await serveBare() : await serveContainer(role, account);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  process.on('message', isExact => {
    if (isExact) collect();
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    const cpu = (user + system) / 1e6;
    process.send?.({ rss, heap: heapUsed, cpu, balance: account.balance() } satisfies Report);
  });
  process.on('disconnect', () => process.exit());
  process.send?.(url);
}

async function serveContainer(template: string, account: Account): Promise<string> {
  const container = createTagContainer({ template: await loadTemplateFile(template), fields: FIELDS });
  const app = createContainerApp({
    ...createPipeline({
      container: () => container,
      clock: SYSTEM_CLOCK,
      transport: createLocalTransport(SYSTEM_CLOCK),
      preview: false,
      account,
    }),
    onDropped: ({ message }) => console.error(message),
    onError: error => console.error(error),
  });
  return (await startServer(app, { port: 0 })).url;
}

function serveBare(): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    response.end();
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
}

async function measure(few: number): Promise<void> {
  const bare = await startProcess('bare');
  const container = await startProcess(file);
  const half = few / 2;
  for (const server of [bare, container]) await load(server, half);
  const bareLoad = await load(bare, half);
  const containerLoad = await load(container, half);
  const first = await container.report(true);
  await load(container, few * 9);
  const last = await container.report(true);
  for (const { stop } of [bare, container]) stop();

  const share = (100 * containerLoad.perCpuSecond) / bareLoad.perCpuSecond;
  console.log(`bare       ${describe(bareLoad)}`);
  console.log(`container  ${describe(containerLoad)}`);
  console.log(`           ${share.toFixed(1)} % of bare, by processor time`);
  console.log(`memory     after ${few} events: ${describeMemory(first)}`);
  console.log(`           after ${few * 10} events: ${describeMemory(last)}`);
  console.log(
    `growth     heap ${growth(first.heap, last.heap)}, whole process ${growth(first.rss, last.rss)}`,
  );
  const { accepted, sent } = last.balance;
  if (accepted !== few * 10 || sent[200] !== accepted)
    throw new Error(`Expected ${few * 10} events to be sent, got ${JSON.stringify(last.balance)}.`);
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

interface Load {
  /** Requests. */
  readonly perSecond: number;
  readonly perCpuSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends a number of purchases. */
async function load({ url, report }: ServerProcess, amount: number): Promise<Load> {
  const autocannon = createRequire(import.meta.url).resolve('autocannon');
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const options = ['-j', '-n', '-m', 'POST', '-c', String(CONNECTIONS), '-a', String(amount), '-b', BODY];
  const before = await report(false);
  const args = [autocannon, ...options, ...headers, url + PATH];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: TIME_LIMIT_MS });
  const after = await report(false);
  const { duration, latency, '2xx': answered } = JSON.parse(stdout);
  if (answered !== amount)
    throw new Error(`Expected ${amount} answers with 200 from ${url}, got ${answered}.`);
  return {
    perSecond: amount / duration,
    perCpuSecond: amount / (after.cpu - before.cpu),
    p50: latency.p50,
    p99: latency.p99,
  };
}

function describe({ perSecond, perCpuSecond, p50, p99 }: Load): string {
  return `${perSecond.toFixed(0)} per second, ${perCpuSecond.toFixed(0)} on one core, p50 ${p50} ms, p99 ${p99} ms`;
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
