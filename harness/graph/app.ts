import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { createControlApp } from './control.ts';
import type { GraphRequest } from './events.ts';
import type { StandIn } from './stand-in.ts';

/** The stand-in as a hono app, which breaks connections by means of `@hono/node-server`. */
export type GraphApp = Hono<{ Bindings: HttpBindings }>;

/** Meta's own limit is not known (meta-capi.md 6.5). This is several times what 1000 events take. */
const maxBodyBytes = 16 * 1024 * 1024;

/**
 * Makes the app of a stand-in, on whatever host it is served: `/tr` is the pixel's endpoint, `/_stand-in/…` tells what
 * came (see `createControlApp`), everything else is graph.facebook.com.
 */
export function createGraphApp(standIn: StandIn): GraphApp {
  const app: GraphApp = new Hono({ strict: false });
  app.route('/_stand-in', createControlApp(standIn));
  // Pages on any host send hits, with cookies. Whether Meta answers preflights is not known; the pixel causes none.
  app.use('/tr', cors({ origin: origin => origin, credentials: true, allowMethods: ['GET', 'POST'] }));
  app.on(['GET', 'POST'], '/tr', async c => {
    const request = await readRequest(c);
    return request ? standIn.pixel(request) : refuseBody();
  });
  app.all('*', async c => {
    const request = await readRequest(c);
    if (!request) return refuseBody();
    const answer = standIn.graph(request);
    if (answer === 'timeout') return untilClosed(c.req.raw.signal);
    if (answer !== 'reset') return new Response(answer.body, answer);
    c.env.incoming.socket.resetAndDestroy();
    return notSent();
  });
  return app;
}

/** Gives `undefined` for a body that is too big, or that the sender has not sent to its end. */
async function readRequest({ req }: Context): Promise<GraphRequest | undefined> {
  const body = await readBody(req.raw).catch(() => undefined);
  return body === undefined ? undefined : { method: req.method, url: req.url, headers: req.header(), body };
}

/** What is over the limit is read, though not kept: whoever is still sending would see a broken connection. */
async function readBody({ body }: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) chunks.push(chunk);
  }
  return bytes <= maxBodyBytes ? Buffer.concat(chunks).toString() : undefined;
}

function refuseBody(): Response {
  return new Response(`Expected a whole body of at most ${maxBodyBytes} bytes. Send fewer events.`, {
    status: 413,
  });
}

/** Leaves a request without an answer until the sender gives up, or the server closes. */
function untilClosed(signal: AbortSignal): Promise<Response> {
  return new Promise(resolve => {
    if (signal.aborted) resolve(notSent());
    signal.addEventListener('abort', () => resolve(notSent()));
  });
}

/** Hono wants an answer even where nobody is left to get it. */
function notSent(): Response {
  return new Response(null);
}
