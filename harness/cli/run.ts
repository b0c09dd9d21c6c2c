import type { Command } from 'commander';
import { readHits } from '../container/ga4/hits.ts';
import type { EventData } from '../container/hit.ts';
import { runEvent } from '../container/run-event.ts';
import {
  createFixedTransport,
  createLiveTransport,
  createLocalTransport,
  type Respond,
} from '../container/transports.ts';
import { incomingRequest } from '../library/request.ts';
import { createEnvironment, createResponse, createVirtualClock } from '../sandbox/defaults.ts';
import type { HttpTransport, IncomingRequest } from '../sandbox/environment.ts';
import { readText } from '../text-file.ts';
import { compileTemplate, readServerTemplate } from '../tpl/load.ts';
import { UserError } from '../user-error.ts';
import { openCloud } from './cloud.ts';
import { formatRun, toJson } from './format-run.ts';
import { type JsonObject, readJsonLines, readJsonObject } from './input.ts';
import { forTerminal } from './terminal.ts';

interface RunFlags {
  readonly fields?: string;
  readonly event?: string;
  readonly events?: string;
  readonly hit?: string;
  readonly body?: string;
  readonly cookies?: string;
  readonly headers?: string;
  readonly respond?: Respond;
  readonly now?: number;
  readonly live?: boolean;
  readonly preview?: boolean;
  readonly json?: boolean;
}

/** `sgtm run TEMPLATE`: runs a template on events and shows what it did. */
export function register(command: Command): void {
  command
    .argument('<template>', 'a .tpl file')
    .option('--fields <file>', "values of the template's fields, a JSON object")
    .option('--event <file>', 'event data, a JSON object')
    .option('--events <file>', 'many events, one JSON object per line')
    .option('--hit <url>', 'a GA4 hit, read by the GA4 client')
    .option('--body <file>', 'body of the hit, which then is a POST')
    .option('--cookies <file>', 'cookies of the browser, {name: value}')
    .option('--headers <file>', 'headers of the request, {name: value}')
    .option('--respond <answer>', 'what every endpoint answers: a status, timeout or reset', parseRespond)
    .option('--now <ms>', 'time of the run in milliseconds since 1970', parseMs)
    .option('--live', 'send requests for real, instead of to the stand-in')
    .option('--preview', 'run in preview mode, with debug logging')
    .option('--json', 'print one JSON object per event')
    .action(run);
}

async function run(file: string, flags: RunFlags): Promise<void> {
  const template = compileTemplate(await readServerTemplate(file));
  const fields = flags.fields ? await readJsonObject(flags.fields, 'field values') : {};
  const clock = createVirtualClock(flags.now ?? Date.now());
  const request = await requestOf(flags);
  const events = await eventsOf(flags, request, clock.now());
  const transport = await transportOf(flags, clock);
  const storage = new Map<string, unknown>();
  const { cloud } = createEnvironment({ random: Math.random, cloud: await openCloud() });
  for (const event of events) {
    const context = {
      request,
      response: createResponse(),
      clock,
      transport,
      storage,
      cloud,
      preview: flags.preview ?? false,
    };
    const done = await runEvent({ template, fields }, event, context);
    process.stdout.write(`${flags.json ? JSON.stringify(toJson(done)) : forTerminal(formatRun(done))}\n`);
  }
}

async function eventsOf(flags: RunFlags, request: IncomingRequest, now: number): Promise<EventData[]> {
  const given = [flags.event, flags.events, flags.hit].filter(flag => flag !== undefined);
  if (given.length !== 1)
    throw new UserError('Give the event in exactly one way: --event, --events or --hit.');
  if (flags.event) return [await readJsonObject(flags.event, 'the event')];
  if (flags.events) return readJsonLines(flags.events, 'an event');
  const { events, dropped } = readHits(request, now);
  for (const { message } of dropped) process.stderr.write(`${forTerminal(message)}\n`);
  return [...events];
}

async function requestOf(flags: RunFlags): Promise<IncomingRequest> {
  const body = flags.body === undefined ? {} : { body: await readText(flags.body, 'the body of the hit') };
  return incomingRequest({
    url: flags.hit ?? '/g/collect',
    headers: flags.headers ? texts(await readJsonObject(flags.headers, 'headers')) : {},
    cookies: flags.cookies ? texts(await readJsonObject(flags.cookies, 'cookies')) : {},
    ...body,
  });
}

function texts(values: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

async function transportOf(flags: RunFlags, clock: { now(): number }): Promise<HttpTransport> {
  if (flags.respond !== undefined) return createFixedTransport(flags.respond);
  return flags.live ? createLiveTransport() : createLocalTransport(clock);
}

function parseRespond(text: string): Respond {
  if (text === 'timeout' || text === 'reset') return text;
  const status = Number(text);
  if (Number.isInteger(status) && status >= 100 && status <= 599) return status;
  throw new UserError(`Expected a status from 100 to 599, timeout or reset after --respond, got ${text}.`);
}

function parseMs(text: string): number {
  const ms = Number(text);
  if (text.trim() !== '' && Number.isFinite(ms)) return ms;
  throw new UserError(`Expected milliseconds since 1970 after --now, got ${text}.`);
}
