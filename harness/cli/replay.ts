import type { Command } from 'commander';
import pc from 'picocolors';
import { SYSTEM_CLOCK } from '../container/clocks.ts';
import { createLiveTransport, GRAPH_HOST } from '../container/transports.ts';
import { readUrl } from '../read-url.ts';
import { findCredentials, hasToken, missingToken } from '../replay/credentials.ts';
import { findInput, type Input } from '../replay/input.ts';
import { createProgress } from '../replay/progress.ts';
import { type DryRunOptions, dryRun, replay } from '../replay/replay.ts';
import { createTally, type Problem, type Tally } from '../replay/tally.ts';
import { UserError } from '../user-error.ts';
import { wholeNumber } from './input.ts';

interface ReplayFlags {
  readonly concurrency: number;
  readonly endpoint: string;
  readonly journal?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const HELP = `
The access token comes from the environment variable META_ACCESS_TOKEN, or for one dataset META_ACCESS_TOKEN_<id>;
the appsecret_proof, if the app asks for one, likewise from META_APPSECRET_PROOF.

Stop with Ctrl+C, and run the same command again to go on: what Meta has taken is not sent twice. What Meta refused is
not sent again either, unless the row is changed, or its line is taken out of the journal.

Meta counts an event once that comes again with the same event_id, from here or from the pixel, within 48 hours.`;

/** `sgtm replay PATH`: sends again what the tag could not deliver. Exit code 1 unless Meta has taken all of it. */
export function register(command: Command): void {
  command
    .argument(
      '<path>',
      'rows that the tag wrote, one JSON object per line: a file, or a folder of such files',
    )
    .option('--concurrency <number>', 'requests at a time', wholeNumber('--concurrency', 1, 99), 4)
    .option('--endpoint <url>', 'where to send, such as a stand-in', parseEndpoint, `https://${GRAPH_HOST}`)
    .option('--journal <file>', 'where to write what became of each row; beside the rows unless given')
    .option('--dry-run', 'send nothing, and say what would be sent')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', HELP)
    .action(run);
}

async function run(path: string, flags: ReplayFlags): Promise<void> {
  if (!flags.dryRun && !hasToken(process.env)) throw new UserError(missingToken());
  const input = await findInput(path, flags.journal);
  const tally = createTally();
  const display = createDisplay(input, tally);
  const options = { ...display, tally, clock: SYSTEM_CLOCK };
  try {
    await (flags.dryRun ? dryRun(input, options) : send(input, options, flags));
  } finally {
    display.end();
  }
  process.stdout.write(`${flags.json ? JSON.stringify(tally) : describe(tally, flags)}\n`);
  if (!isComplete(tally, flags)) process.exitCode = 1;
}

async function send(
  input: Input,
  options: DryRunOptions,
  { endpoint, concurrency }: ReplayFlags,
): Promise<void> {
  await replay(input, {
    ...options,
    endpoint,
    concurrency,
    transport: await createLiveTransport(),
    random: Math.random,
    signal: stopSignal(),
    credentialsOf: dataset => findCredentials(process.env, dataset),
  });
}

/** Aborts at the first Ctrl+C. The second ends the process, as it always does. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort();
      process.stderr.write('Finishing the requests under way. Ctrl+C once more stops at once.\n');
    });
  }
  return controller.signal;
}

/** How often the bar is drawn, in milliseconds. */
const DRAW_MS = 100;

function createDisplay(input: Input, tally: Tally) {
  const progress = createProgress(process.stderr, tally);
  let bytes = 0;
  const timer = setInterval(() => progress.show(bytes, input.bytes), DRAW_MS);
  return {
    onRead(read: number): void {
      bytes = read;
    },
    onProblem({ fate, place, words }: Problem): void {
      progress.clear();
      process.stderr.write(`${place}: ${pc.bold(fate)}. ${words}\n`);
    },
    end(): void {
      clearInterval(timer);
      progress.clear();
    },
  };
}

/** `Read 12 rows: 9 sent (2 of them by an earlier run), …` */
function describe(tally: Tally, { dryRun }: ReplayFlags): string {
  const { read, sent, refused, expired, duplicate, malformed, left, requests, earlier } = tally;
  const settled = `${sent} sent, ${refused} refused${earlier > 0 ? ` (${earlier} of both by earlier runs)` : ''}`;
  const counts = `${settled}, ${expired} expired, ${duplicate} duplicate, ${malformed} malformed, ${left} left`;
  if (dryRun) return `Read ${read} rows: ${counts} to send. Requests that it would take: ${requests}.`;
  const next = left > 0 ? ' Run the same command again to send what is left.' : '';
  return `Read ${read} rows: ${counts}. Requests: ${requests}.${next}`;
}

function isComplete({ refused, expired, malformed, left }: Tally, { dryRun }: ReplayFlags): boolean {
  return refused + expired + malformed + (dryRun ? 0 : left) === 0;
}

function parseEndpoint(text: string): string {
  const url = readUrl(text);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return text.replace(/\/+$/, '');
  throw new UserError(`Expected a URL such as https://${GRAPH_HOST} after --endpoint, got ${text}.`);
}
