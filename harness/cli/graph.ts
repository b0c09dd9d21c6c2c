import type { Command } from 'commander';
import pc from 'picocolors';
import { SYSTEM_CLOCK } from '../container/clocks.ts';
import { startServer } from '../container/server.ts';
import { createGraphApp } from '../graph/app.ts';
import { textOf } from '../graph/customer-information.ts';
import { type GraphError, graphErrors } from '../graph/errors.ts';
import { type Account, findWarnings } from '../graph/events.ts';
import { createFailures, type PlannedFailure, parseFailures } from '../graph/failures.ts';
import type { Ledger } from '../graph/ledger.ts';
import { eventsOf, fieldsOf } from '../graph/request.ts';
import { createStandIn, type GraphRecord, type StandInRecord } from '../graph/stand-in.ts';
import { wholeNumber } from './input.ts';

interface GraphFlags {
  readonly port: number;
  readonly host: string;
  readonly token?: Account['access'];
  readonly appSecret?: string;
  readonly fail?: readonly PlannedFailure[];
  readonly seed: number;
  readonly rateLimit?: number;
}

/** Names under which it may be called, for those who have them point to this machine. */
const META_HOSTS = ['graph.facebook.com', 'www.facebook.com'];

/** `sgtm graph`: the stand-in for graph.facebook.com and for the endpoint of the Meta Pixel, over HTTP. */
export function register(command: Command): void {
  command
    .option('--port <number>', 'port to listen on', wholeNumber('--port', 0, 65_535), 8090)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--token <token[:datasets]>',
      'a token that is taken, as in T1:123,456; may be repeated',
      addToken,
    )
    .option('--app-secret <secret>', 'ask for the appsecret_proof of this secret')
    .option('--fail <failures>', 'let requests fail, as in 5xx:0.1,timeout:0.05,code2:0.02', parseFailures)
    .option('--seed <number>', 'decides which requests fail', wholeNumber('--seed', 0, 2 ** 32 - 1), 1)
    .option(
      '--rate-limit <requests>',
      'requests that are answered in a minute',
      wholeNumber('--rate-limit', 0, 1e9),
    )
    .action(graph);
}

async function graph({
  token,
  appSecret,
  fail = [],
  seed,
  rateLimit,
  ...address
}: GraphFlags): Promise<void> {
  const standIn = createStandIn({
    clock: SYSTEM_CLOCK,
    account: { ...(token && { access: token }), ...(appSecret !== undefined && { appSecret }) },
    nextFailure: createFailures(fail, seed),
    ...(rateLimit !== undefined && { requestsPerMinute: rateLimit }),
    onRecord: record => print(formatRecord(record, standIn.ledger)),
  });
  const server = await startServer(createGraphApp(standIn), { ...address, allowedHosts: META_HOSTS });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  print(`The stand-in for graph.facebook.com runs at ${server.url}.`);
  print(
    `Pixel hits go to ${server.url}/tr. What came: ${server.url}/_stand-in/records, /ledger, /match-quality.`,
  );
}

function addToken(text: string, others: Account['access']): Account['access'] {
  const [, token = '', datasets] = /^(.*?)(?::(\d+(?:,\d+)*))?$/.exec(text) ?? [];
  return { ...others, [token]: datasets?.split(',') ?? 'any' };
}

/** How many events of a request are told of one by one. */
const MAX_DETAILS = 10;

/** A line on the request, and one for each thing that deserves a second look. */
function formatRecord(record: StandInRecord, ledger: Ledger): string {
  const warnings = record.channel === 'server' ? findWarnings(record.received, record.at) : [];
  return [
    record.channel === 'server' ? formatGraph(record) : formatPixel(record.hit?.eventName),
    ...warnings
      .slice(0, MAX_DETAILS)
      .map(({ path, message }) => `  ${pc.yellow('!')} ${plain(`${path} ${message}`)}`),
    ...record.events.slice(0, MAX_DETAILS).flatMap(number => formatEntry(number, ledger)),
  ].join('\n');
}

function formatPixel(eventName: string | undefined): string {
  if (eventName !== undefined) return `${pc.green('✓')} pixel ${pc.bold(plain(eventName))}`;
  return `${pc.red('✗')} pixel  a hit without id or ev`;
}

function formatGraph({ received, status, failure, refusal }: GraphRecord): string {
  const names = eventsOf(received).map(event => plain(textOf(fieldsOf(event).event_name)) || 'no name');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const reason = refusal ? ` ${describe(graphErrors[refusal.error], refusal.path)}` : '';
  return [
    status === 200 ? pc.green('✓') : pc.red('✗'),
    `server ${pc.bold(names.slice(0, 3).join(', ') || 'no events')}${more} `,
    `${status ?? failure}${reason}${failure ? pc.dim(' (asked for)') : ''}`,
  ].join(' ');
}

function describe({ code, subcode, title, advice }: GraphError, path: string): string {
  return `${code}${subcode ? `/${subcode}` : ''} at ${path}: ${title}. ${advice}`;
}

function formatEntry(number: number, ledger: Ledger): string[] {
  const { outcome, mergedInto, reason, suggestion } = ledger.entry(number) ?? {};
  if (!outcome || (outcome === 'counted' && !suggestion)) return [];
  const what = mergedInto ? `merged into #${mergedInto}` : outcome;
  return [`  #${number} ${what}. ${plain([reason, suggestion].filter(Boolean).join(' '))}`];
}

/** Without control characters: what a sender writes shall not steer the terminal. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, '');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
