import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { IncomingRequest, ResponseDraft } from '../sandbox/environment.ts';
import { formatSetCookie } from './cookies.ts';
import { CORS, GA4_PATHS, UNCLAIMED_STATUS } from './ga4/choices.ts';
import { readHits } from './ga4/hits.ts';
import type { DroppedEvents, Hit } from './hit.ts';
import { readBody, toIncomingRequest } from './incoming.ts';

/** A container as a hono app, which learns the address of the peer from `@hono/node-server`. */
export type ContainerApp = Hono<{ Bindings: HttpBindings }>;

/** What the container answers to a hit, as templates have built it. CORS headers are the app's. */
export type ContainerAnswer = Readonly<Omit<ResponseDraft, 'flushed'>>;

/** What a container app is made of. */
export interface ContainerOptions {
  /** Runs the container once per event of the hit; gives the one answer to all of them, after the last. */
  readonly processEvents: (hit: Hit) => Promise<ContainerAnswer>;
  readonly onDropped: (dropped: DroppedEvents, request: IncomingRequest) => void;
  /** Receives what `processEvents` throws, and whatever else goes wrong with a request. */
  readonly onError: (error: unknown) => void;
  /** Paths that carry hits besides those which end in `/g/collect`, e.g. `/collect`. */
  readonly paths?: readonly string[];
  /** Milliseconds since 1970; the real time if left out. */
  readonly now?: () => number;
}

/** Any path with one of these ends (ga4-event-data.md, 5). */
const HEALTH_PATHS = ['/healthz', '/healthy', '/:prefix{.+}/healthz', '/:prefix{.+}/healthy'];

const MAX_BODY_BYTES = 1024 * 1024;
const TOO_LARGE = `The body is over ${MAX_BODY_BYTES} bytes. Send its events in several requests.`;

/**
 * Makes the app of a server container. A hit is answered after its events were processed, with 200 unless a template
 * says otherwise; a health check with `ok`; anything else with a note that no client claims it.
 */
export function createContainerApp(options: ContainerOptions): ContainerApp {
  const { paths = [], now = Date.now } = options;
  const claimed = [...GA4_PATHS, ...paths];
  const app: ContainerApp = new Hono();
  app.on('GET', HEALTH_PATHS, c => c.text('ok'));
  for (const path of claimed) app.use(path, cors(CORS));
  app.on(['GET', 'POST'], claimed, async c => {
    const receivedAt = now();
    const body = await readBody(c.env.incoming, MAX_BODY_BYTES);
    if (body === undefined) return c.text(TOO_LARGE, 413);
    const request = toIncomingRequest(c, body);
    const hit = { request, ...readHits(request, receivedAt) };
    for (const dropped of hit.dropped) options.onDropped(dropped, request);
    return answerHit(hit, options);
  });
  app.notFound(c => c.text(unclaimed(c.req.method, c.req.path), UNCLAIMED_STATUS));
  app.onError((error, c) => {
    options.onError(error);
    return c.text('The container failed on this request.', 500);
  });
  return app;
}

/**
 * Where processing fails, the answer is a plain 200 all the same: gtag.js takes anything but 2xx for a failed request
 * (ga4-event-data.md, 1), and what did work for the hit would be done twice if it were sent again.
 */
async function answerHit(hit: Hit, { processEvents, onError }: ContainerOptions): Promise<Response> {
  try {
    return toResponse(await processEvents(hit), hit.request);
  } catch (error) {
    onError(error);
    return toResponse({ status: 200, headers: {}, body: undefined, cookies: [] }, hit.request);
  }
}

function toResponse(answer: ContainerAnswer, request: IncomingRequest): Response {
  const headers = new Headers({ 'cache-control': 'no-cache', ...answer.headers });
  for (const cookie of answer.cookies) headers.append('set-cookie', formatSetCookie(cookie, request));
  return new Response(answer.body ?? null, { status: answer.status, headers });
}

function unclaimed(method: string, path: string): string {
  return `No client claims ${method} ${path}. Send GA4 hits by GET or POST to a path that ends in /g/collect.`;
}
