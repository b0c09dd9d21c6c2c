import { onTestFinished } from 'vitest';
import { createContainerApp } from '../../../harness/container/app.ts';
import { SYSTEM_CLOCK } from '../../../harness/container/clocks.ts';
import { createTagContainer } from '../../../harness/container/config/container.ts';
import { createPipeline } from '../../../harness/container/pipeline.ts';
import { startServer } from '../../../harness/container/server.ts';
import { createLocalTransport } from '../../../harness/container/transports.ts';
import { createGraphApp } from '../../../harness/graph/app.ts';
import { createStandIn } from '../../../harness/graph/stand-in.ts';
import { createFieldsStore, type FieldsStore } from '../../../harness/preview/server/fields-store.ts';
import { mountApps } from '../../../harness/preview/server/mount.ts';
import { createPreview, type Preview } from '../../../harness/preview/server/preview.ts';
import { loadCode } from '../../../harness/sandbox/run.ts';

/** A served container with its preview. */
export interface ServedPreview {
  readonly url: string;
  readonly preview: Preview;
  readonly fields: FieldsStore;
}

/** Serves a container whose only tag, called Test tag, has this code; `script` stands for the bundle of the page. */
export async function servePreview(
  code: string,
  values: Readonly<Record<string, unknown>> = {},
  script = new URL('data:,'),
): Promise<ServedPreview> {
  const template = loadCode(code, { name: 'Test tag', kind: 'tag', permissions: 'unrestricted' });
  const fields = createFieldsStore(values);
  const preview = createPreview({
    container: {
      tags: () => [{ name: 'Test tag', template: 'test.tpl', parameters: [], fields }],
      problem: () => undefined,
      limitations: () => [],
    },
    live: false,
    now: () => 1795250000123,
    script,
  });
  const { recorder } = preview;
  const standIn = createStandIn({ clock: SYSTEM_CLOCK, onRecord: recorder.onStandInRecord });
  const { processEvents, answerRequest } = createPipeline({
    container: () => createTagContainer({ template, fields: fields.values }),
    clock: SYSTEM_CLOCK,
    transport: createLocalTransport(SYSTEM_CLOCK, standIn),
    preview: true,
    observe: recorder.observe,
    onEvent: recorder.onEvent,
    onClientRun: recorder.onClientRun,
  });
  const container = createContainerApp({
    processEvents,
    answerRequest,
    onDropped: () => {},
    onRefused: recorder.onRefused,
    onError: () => {},
  });
  const app = mountApps({
    container,
    graph: createGraphApp(standIn),
    preview: preview.createApp(processEvents),
  });
  const server = await startServer(app, { port: 0 });
  onTestFinished(async () => {
    preview.close();
    await server.close();
  });
  return { url: server.url, preview, fields };
}

/** A message of the stream. */
export interface Message {
  readonly event: string;
  readonly data: unknown;
}

/** Reads the stream of a preview, message by message. */
export async function* readStream(url: string): AsyncGenerator<Message, void> {
  const { body } = await fetch(`${url}/_preview/stream`);
  let text = '';
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) yield readMessage(message);
  }
}

function readMessage(message: string): Message {
  const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(message) ?? [];
  return { event, data: JSON.parse(data) };
}

/** Sends hits, and gives the records that a page opened afterwards would show. */
export async function recordsOf<Record>(url: string): Promise<Record[]> {
  for await (const { data } of readStream(url)) return (data as { records: Record[] }).records;
  return [];
}
