import type { Command } from 'commander';
import { type BenchRow, benchEvent } from '../bench/bench-event.ts';
import { alignColumns, type Column, formatNumber } from '../bench/columns.ts';
import type { BenchEvent } from '../bench/event.ts';
import { SAMPLE_EVENTS } from '../bench/sample-events/index.ts';
import type { ConfiguredTemplate } from '../container/run-event.ts';
import { UserError } from '../user-error.ts';
import { readConfiguredTemplate } from './configured-template.ts';
import { type JsonObject, readJsonLines, readJsonObject } from './input.ts';
import { forTerminal } from './terminal.ts';

interface BenchFlags {
  readonly fields?: string;
  readonly event?: string;
  readonly events?: string;
  readonly json?: boolean;
}

/** `sgtm bench TEMPLATE…`: measures what events cost templates, side by side. Exit code 1 if a template fails on one. */
export function register(command: Command): void {
  command
    .argument('<template...>', '.tpl files; tag.tpl=fields.json gives one of them fields of its own')
    .option('--fields <file>', "values of the templates' fields, a JSON object")
    .option('--event <file>', 'event data, a JSON object, instead of the sample events')
    .option('--events <file>', 'many events, one JSON object per line')
    .option('--json', 'print one JSON object per template and event')
    .action(bench);
}

async function bench(files: readonly string[], flags: BenchFlags): Promise<void> {
  const fields = flags.fields ? await readJsonObject(flags.fields, 'field values') : {};
  const templates = await Promise.all(files.map(file => readConfiguredTemplate(file, fields)));
  for (const template of templates) refuseClient(template);
  const rows: BenchRow[] = [];
  for (const event of await readEvents(flags)) rows.push(...(await benchEvent(templates, event)));
  process.stdout.write(
    flags.json ? rows.map(row => `${JSON.stringify(row)}\n`).join('') : formatRows(rows, templates.length),
  );
  if (rows.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
}

function refuseClient({ name, template }: ConfiguredTemplate): void {
  if (template.kind === 'client')
    throw new UserError(`Expected a tag or a variable, which work on an event, got the client ${name}.`);
}

async function readEvents({ event, events }: BenchFlags): Promise<readonly BenchEvent[]> {
  if (event !== undefined && events !== undefined)
    throw new UserError('Give the events in one way: --event or --events.');
  if (event !== undefined) return [named(await readJsonObject(event, 'the event'))];
  if (events === undefined) return SAMPLE_EVENTS;
  const all = await readJsonLines(events, 'an event');
  if (all.length === 0) throw new UserError(`Expected an event per line in ${events}, got an empty file.`);
  return all.map((eventData, i) => named(eventData, `${i + 1} `));
}

function named(eventData: JsonObject, number = ''): BenchEvent {
  return { name: `${number}${eventData.event_name ?? 'event without a name'}`, eventData };
}

const COLUMNS: readonly Column[] = [
  ['event', 'left'],
  ['template', 'left'],
  ['steps', 'right'],
  ['µs', 'right'],
  ['requests', 'right'],
  ['bytes', 'right'],
];

/** Where there are several: each against the first. */
const RATIOS: readonly Column[] = [
  ['ratio of steps', 'right'],
  ['ratio of µs', 'right'],
];

/** A table with a row for each template and event; what went wrong stands behind it. */
function formatRows(rows: readonly BenchRow[], templates: number): string {
  const columns = [...COLUMNS, ...(templates > 1 ? RATIOS : []), ['', 'left'] as const];
  const cells = rows.map((row, i) => {
    const { event, template, failure = '' } = row;
    const ratios = templates > 1 ? ratioCells(row, rows[i - (i % templates)]) : [];
    return [event, template, ...costCells(row), ...ratios, failure].map(forTerminal);
  });
  return alignColumns(columns, cells);
}

function costCells({ cost }: BenchRow): string[] {
  if (!cost) return ['–', '–', '–', '–'];
  const { steps, microseconds, requests, bytes } = cost;
  return [formatNumber(steps), formatNumber(microseconds, 1), formatNumber(requests), formatNumber(bytes)];
}

function ratioCells({ cost }: BenchRow, first: BenchRow | undefined): string[] {
  if (!cost || !first?.cost) return ['–', '–'];
  const { steps, microseconds } = first.cost;
  return [formatNumber(cost.steps / steps, 2), formatNumber(cost.microseconds / microseconds, 2)];
}
