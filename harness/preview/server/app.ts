import { readFile } from 'node:fs/promises';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { streamSSE } from 'hono/streaming';
import type { ProcessEvents } from '../../container/pipeline.ts';
import { UserError } from '../../user-error.ts';
import type { ContainerState, FieldsRequest, SendRequest } from '../control.ts';
import type { Hub } from './hub.ts';
import { sameOriginOnly } from './origin.ts';
import { PAGE, POLICY } from './page.ts';
import type { PreviewOptions } from './preview.ts';
import type { Secrets } from './secrets.ts';
import { send } from './send.ts';
import { streamRecords } from './stream.ts';

/** What the page shows and steers. */
export interface PreviewAppOptions extends Omit<PreviewOptions, 'now'> {
  readonly hub: Hub;
  readonly secrets: Secrets;
  readonly processEvents: ProcessEvents;
}

/** The preview page as a hono app, which learns its own address from `@hono/node-server`. */
export type PreviewApp = Hono<{ Bindings: HttpBindings }>;

/** As much as the container itself takes, and some more for the wrapping. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

const JSON_TYPE = { 'content-type': 'application/json' };

/**
 * Makes the app of the preview page: the page at `/`, and below `/_preview` its script, the stream of records, and what
 * sends hits and changes fields, which no page of another origin can use.
 */
export function createPreviewApp(options: PreviewAppOptions): PreviewApp {
  const { hub, script, processEvents } = options;
  const describeContainer = () => describe(options);
  const app: PreviewApp = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy: POLICY, strictTransportSecurity: false }));
  app.use('/_preview/*', sameOriginOnly, bodyLimit({ maxSize: MAX_BODY_BYTES, onError: refuseBody }));
  app.get('/', c => c.html(PAGE, 200, { 'cache-control': 'no-cache' }));
  app.get('/_preview/page.js', async c => {
    const text = await readFile(script, 'utf8').catch(() => undefined);
    if (text === undefined) return c.text('The page was not built. Run "npm run build".', 503);
    return c.body(text, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });
  app.get('/_preview/stream', c => streamSSE(c, stream => streamRecords(stream, { hub, describeContainer })));
  app.put('/_preview/fields', async c => {
    await setFields(await c.req.json<FieldsRequest>(), options);
    return c.body(describeContainer(), 200, JSON_TYPE);
  });
  app.post('/_preview/send', async c => {
    const origin = ownOrigin(c.env);
    return c.json(await send(await c.req.json<SendRequest>(), { origin, processEvents }));
  });
  app.onError((error, c) => {
    const isUsers = error instanceof UserError || error instanceof SyntaxError;
    return c.text(isUsers ? error.message : String(error.stack), isUsers ? 400 : 500);
  });
  return app;
}

function describe({ container, live, secrets }: PreviewAppOptions): string {
  const { problem, limitations } = container;
  const tags = container.tags().map(({ fields, ...tag }) => {
    secrets.learn(fields.values);
    return { ...tag, values: fields.values, file: fields.file };
  });
  const state: ContainerState = { live, tags, problem: problem(), limitations: limitations() };
  return secrets.toJson(state);
}

async function setFields(
  request: FieldsRequest,
  { container, secrets, hub }: PreviewAppOptions,
): Promise<void> {
  const tag = container.tags().find(({ name }) => name === request.tag);
  if (!tag || !isRecord(request.values))
    throw new UserError(
      'Expected the name of a tag of the container, and values for its fields as an object.',
    );
  secrets.learn(tag.fields.values);
  tag.fields.replace(secrets.restore(request.values) as Record<string, unknown>);
  hub.touch();
  if (request.save) await tag.fields.save();
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseBody(c: Context): Response {
  return c.text(`Expected at most ${MAX_BODY_BYTES} bytes. Send less at once.`, 413);
}

/** The address at which this request arrived. */
function ownOrigin({ incoming }: HttpBindings): string {
  const { localAddress = '127.0.0.1', localPort } = incoming.socket;
  return `http://${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
