import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import { createAccount } from '../container/account.ts';
import { SYSTEM_CLOCK } from '../container/clocks.ts';
import { SAMPLE_HITS, type SampleHit } from '../container/samples.ts';
import { startServer } from '../container/server.ts';
import { parseFailures } from '../graph/failures.ts';
import { createPreview } from '../preview/server/preview.ts';
import { createSecrets } from '../preview/server/secrets.ts';
import { wholeNumber } from './input.ts';
import { type ContainerFlags, openContainer } from './open-container.ts';
import { type AppFlags, createApp } from './serve-app.ts';
import { createOutput, type OutputFlags } from './serve-output.ts';

interface ServeFlags extends ContainerFlags, OutputFlags, AppFlags {
  readonly port: number;
  readonly host: string;
  readonly samples: boolean;
}

const OUR_TEMPLATE = fileURLToPath(new URL('../template/template.tpl', import.meta.url));

/** Bundled beside the command. */
const PREVIEW_SCRIPT = new URL('preview.js', import.meta.url);

/** `sgtm serve`: a server container on this machine, in preview mode, with a stand-in for Meta's endpoint. */
export function register(command: Command): void {
  command
    .addOption(
      new Option('--template <file>', 'the tag, a .tpl file').default(OUR_TEMPLATE, 'that of this package'),
    )
    .option('--fields <file>', "values of the tag's fields, a JSON object")
    .addOption(
      new Option('--config <file>', 'several tags, clients and variables, as in docs/container.md').conflicts(
        ['container', 'template', 'fields'],
      ),
    )
    .addOption(
      new Option('--container <file>', "a container, as GTM's admin exports it").conflicts([
        'template',
        'fields',
      ]),
    )
    .option(
      '--port <number>',
      'port to listen on; also from the environment variable PORT',
      wholeNumber('--port', 0, 65_535),
      defaultPort(),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--live', 'send requests for real, instead of to the stand-in')
    .option('--store <folder>', 'write rows of BigQuery and documents of Firestore there, as NDJSON')
    .option('--fail <failures>', 'let the stand-in fail, as in 5xx:0.1,timeout:0.05', parseFailures)
    .option('--seed <number>', 'decides which requests fail', wholeNumber('--seed', 0, 2 ** 32 - 1), 1)
    .option('--log', 'print all there is to know of each event')
    .addOption(new Option('--json', 'the same as one JSON object per line').conflicts('log'))
    .option('--no-samples', 'do not run the sample hits')
    .action(serve);
}

async function serve(flags: ServeFlags): Promise<void> {
  const { now } = SYSTEM_CLOCK;
  const secrets = createSecrets();
  const output = createOutput(flags, { secrets, now });
  const { say } = output;
  const container = await openContainer(flags, { report: say, onReload: () => preview.refresh() });
  const preview = createPreview({ container, live: flags.live ?? false, now, script: PREVIEW_SCRIPT });
  const account = createAccount();
  const server = await createApp(flags, { container, preview, secrets, output, account })
    .then(app => startServer(app, flags))
    .catch(error => {
      // Its watching would keep the process alive.
      container.close();
      throw error;
    });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      container.close();
      preview.close();
      await server.close();
      output.onEnd(account.balance());
    });
  say(
    `${container.name} runs at ${server.url}${flags.live ? ', and sends for real' : ', with a stand-in for Meta'}.`,
  );
  if (flags.samples && !flags.live) await sendSamples(server.url, say);
  say(`Open ${server.url} for the preview page.`);
  say(`Send GA4 hits to ${server.url}/g/collect. Stop with Ctrl+C.`);
}

async function sendSamples(url: string, say: (text: string) => void): Promise<void> {
  for (const { title, url: path, body, headers = {} } of SAMPLE_HITS as readonly SampleHit[]) {
    say(`\n${title}`);
    await fetch(url + path, { method: body === undefined ? 'GET' : 'POST', headers, body: body ?? null });
  }
  say('');
}

function defaultPort(): number {
  return wholeNumber('PORT=', 0, 65_535)(process.env.PORT ?? '8080');
}
