import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { createContainerApp } from '../container/app.ts';
import { SYSTEM_CLOCK } from '../container/clocks.ts';
import { createTagContainer } from '../container/config/container.ts';
import { createPipeline } from '../container/pipeline.ts';
import { SAMPLE_HITS, type SampleHit } from '../container/samples.ts';
import { startServer } from '../container/server.ts';
import { createLiveTransport, createLocalTransport } from '../container/transports.ts';
import { createGraphApp } from '../graph/app.ts';
import { createStandIn } from '../graph/stand-in.ts';
import { createFieldsStore } from '../preview/server/fields-store.ts';
import { mountApps } from '../preview/server/mount.ts';
import { createPreview } from '../preview/server/preview.ts';
import { compileTemplate, readTemplateFile } from '../tpl/load.ts';
import { UserError } from '../user-error.ts';
import { formatRun } from './format-run.ts';
import { readJsonObject } from './input.ts';

interface ServeFlags {
  readonly template: string;
  readonly fields?: string;
  readonly port: number;
  readonly host: string;
  readonly live?: boolean;
  readonly samples: boolean;
}

const OUR_TEMPLATE = fileURLToPath(new URL('../template/template.tpl', import.meta.url));

/** Bundled beside the command. */
const PREVIEW_SCRIPT = new URL('preview.js', import.meta.url);

/** Enough for our tag to reach the stand-in, which takes any dataset and any token. */
const SAMPLE_FIELDS = { pixelId: '1234567890', accessToken: 'local' };

/** `sgtm serve`: a server container on this machine, in preview mode, with a stand-in for Meta's endpoint. */
export function register(command: Command): void {
  command
    .option('--template <file>', 'the tag, a .tpl file', OUR_TEMPLATE)
    .option('--fields <file>', "values of the tag's fields, a JSON object")
    .option(
      '--port <number>',
      'port to listen on; also from the environment variable PORT',
      parsePort,
      defaultPort(),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--live', 'send requests for real, instead of to the stand-in')
    .option('--no-samples', 'do not run the sample hits')
    .action(serve);
}

async function serve(flags: ServeFlags): Promise<void> {
  const source = await readTemplateFile(flags.template);
  const template = compileTemplate(source);
  const values = flags.fields ? await readJsonObject(flags.fields, 'field values') : SAMPLE_FIELDS;
  const fields = createFieldsStore(values, flags.fields);
  const { name } = template;
  const { parameters } = source;
  const preview = createPreview({
    tags: () => [{ name, template: flags.template, parameters, fields }],
    live: flags.live ?? false,
    now: SYSTEM_CLOCK.now,
    script: PREVIEW_SCRIPT,
  });
  const { recorder } = preview;
  const standIn = createStandIn({ clock: SYSTEM_CLOCK, onRecord: recorder.onStandInRecord });
  const { processEvents, answerRequest } = createPipeline({
    container: () => createTagContainer({ template, fields: fields.values }),
    clock: SYSTEM_CLOCK,
    transport: flags.live ? await createLiveTransport() : createLocalTransport(SYSTEM_CLOCK, standIn),
    preview: true,
    observe: recorder.observe,
    onRun: run => print(formatRun(run)),
    onEvent: recorder.onEvent,
  });
  const app = mountApps({
    container: createContainerApp({
      processEvents,
      answerRequest,
      onDropped: ({ message }) => print(message),
      onError: error => print(String(error instanceof Error ? error.stack : error)),
    }),
    graph: createGraphApp(standIn),
    preview: preview.createApp(processEvents),
  });
  const server = await startServer(app, flags);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      preview.close();
      void server.close();
    });
  print(
    `${template.name} runs at ${server.url}${flags.live ? ', and sends for real' : ', with a stand-in for Meta'}.`,
  );
  if (flags.samples && !flags.live) await sendSamples(server.url);
  print(`Open ${server.url} for the preview page.`);
  print(`Send GA4 hits to ${server.url}/g/collect. Stop with Ctrl+C.`);
}

async function sendSamples(url: string): Promise<void> {
  for (const { title, url: path, body, headers = {} } of SAMPLE_HITS as readonly SampleHit[]) {
    print(`\n${title}`);
    await fetch(url + path, { method: body === undefined ? 'GET' : 'POST', headers, body: body ?? null });
  }
  print('');
}

function defaultPort(): number {
  return parsePort(process.env.PORT ?? '8080');
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`Expected a port from 0 to 65535, got ${text}.`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
