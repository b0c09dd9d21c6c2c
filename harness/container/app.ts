import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { getPath } from 'hono/utils/url';
import { createResponse } from '../sandbox/defaults.ts';
import type { IncomingRequest } from '../sandbox/environment.ts';
import { UserError } from '../user-error.ts';
import { type ContainerAnswer, toResponse } from './answer.ts';
import { CORS, GA4_PATHS, MP_PATHS, UNCLAIMED_STATUS } from './ga4/choices.ts';
import type { IdentifyClient } from './ga4/client-id.ts';
import { readHits } from './ga4/hits.ts';
import { readMeasurementProtocol } from './ga4/measurement-protocol.ts';
import type { DroppedEvents, Hit, HitReading, Refusal } from './hit.ts';
import { readRequest, toIncomingRequest, withoutBasePath } from './incoming.ts';
import { readPreview } from './preview.ts';
import { SERVICE_PATHS } from './service-paths.ts';

/** A container as a hono app, which learns the address of the peer from `@hono/node-server`. */
export type ContainerApp = Hono<ContainerEnv>;

interface ContainerEnv {
  Bindings: HttpBindings;
  /** The request, once it was read. */
  Variables: { request?: IncomingRequest };
}

/** What a container app is made of. */
export interface ContainerOptions {
  /** Runs the container once per event of the hit; gives the one answer to all of them, after the last. */
  readonly processEvents: (hit: Hit) => Promise<ContainerAnswer>;
  /** Answers what clients of templates claim, before the built-in ones; gives `undefined` for what none of them does. */
  readonly answerRequest?: (request: IncomingRequest) => Promise<ContainerAnswer | undefined>;
  readonly onDropped: (dropped: DroppedEvents, request: IncomingRequest) => void;
  readonly onRefused?: (refusal: Refusal) => void;
  /** Receives what `processEvents` throws, and whatever else goes wrong with a request. */
  readonly onError: (error: unknown) => void;
  /** Paths that carry hits besides those which end in `/g/collect`, e.g. `/collect`. */
  readonly paths?: readonly string[];
  /** Path of the server container URL, e.g. `/analytics`, which templates do not get to see. */
  readonly basePath?: string;
  /** Keeps client ids in the cookie FPID; if left out, they are the browser's. */
  readonly identifyClient?: IdentifyClient;
  /** Milliseconds since 1970; the real time if left out. */
  readonly now?: () => number;
}

/** One of the built-in clients: what it claims, and how it reads that. */
interface Client {
  readonly methods: string[];
  readonly paths: string[];
  readonly read: (request: IncomingRequest, receivedAt: number) => HitReading;
}

/** Any path with one of these ends (ga4-event-data.md, 5). */
const HEALTH_PATHS = ['/healthz', '/healthy', '/:prefix{.+}/healthz', '/:prefix{.+}/healthy'];

const MAX_BODY_BYTES = 1024 * 1024;
const TOO_LARGE = `The body is over ${MAX_BODY_BYTES} bytes. Send its events in several requests.`;

/**
 * Makes the app of a server container. A hit is answered after its events were processed, with 200 unless a template
 * says otherwise; a health check with `ok`; what only Google's container can serve with 501 and a hint; anything else
 * with a note that no client claims it.
 */
export function createContainerApp(options: ContainerOptions): ContainerApp {
  const { basePath = '', onError, onRefused } = options;
  const refuse: Refuse = (c, status, message) => {
    onRefused?.({ request: c.var.request ?? toIncomingRequest(c, ''), status, message });
    return c.text(message, status);
  };
  const app: ContainerApp = new Hono({ getPath: request => withoutBasePath(getPath(request), basePath) });
  app.on('GET', HEALTH_PATHS, c => c.text('ok'));
  if (options.answerRequest) addTemplateClients(app, options.answerRequest, refuse);
  for (const client of clientsOf(options)) addClient(app, client, { ...options, refuse });
  for (const [path, reason] of Object.entries(SERVICE_PATHS))
    app.all(path, c => refuse(c, 501, `${c.req.path} ${reason}.`));
  app.notFound(c => refuse(c, UNCLAIMED_STATUS, unclaimed(c.req.method, c.req.path)));
  app.onError((error, c) => {
    if (error instanceof UserError) return refuse(c, 400, error.message);
    onError(error);
    return c.text('The container failed on this request.', 500);
  });
  return app;
}

/** Answers a request that nothing takes. */
type Refuse = (c: Context<ContainerEnv>, status: Refusal['status'], message: string) => Response;

function addTemplateClients(
  app: ContainerApp,
  answerRequest: NonNullable<ContainerOptions['answerRequest']>,
  refuse: Refuse,
): void {
  app.use(async (c, next) => {
    const request = await readRequest(c, MAX_BODY_BYTES);
    if (!request) return refuse(c, 413, TOO_LARGE);
    c.set('request', request);
    const answer = await answerRequest(request);
    return answer ? toResponse(answer, { request, cookies: [] }) : next();
  });
}

function clientsOf({ paths = [], identifyClient }: ContainerOptions): Client[] {
  return [
    {
      methods: ['GET', 'POST'],
      paths: [...GA4_PATHS, ...paths],
      read: (request, receivedAt) => readHits(request, receivedAt, identifyClient),
    },
    { methods: ['POST'], paths: [...MP_PATHS], read: readMeasurementProtocol },
  ];
}

function addClient(
  app: ContainerApp,
  { methods, paths, read }: Client,
  options: ContainerOptions & { readonly refuse: Refuse },
): void {
  const { now = Date.now, onDropped, refuse } = options;
  for (const path of paths) app.use(path, cors(CORS));
  app.on(methods, paths, async c => {
    const receivedAt = now();
    const request = c.var.request ?? (await readRequest(c, MAX_BODY_BYTES));
    if (!request) return refuse(c, 413, TOO_LARGE);
    const hit = { request, preview: readPreview(request), ...read(request, receivedAt) };
    for (const dropped of hit.dropped) onDropped(dropped, request);
    return answerHit(hit, options);
  });
}

/**
 * Where processing fails, the answer is a plain 200 all the same: gtag.js takes anything but 2xx for a failed request
 * (ga4-event-data.md, 1), and what did work for the hit would be done twice if it were sent again.
 */
async function answerHit(hit: Hit, { processEvents, onError }: ContainerOptions): Promise<Response> {
  try {
    return toResponse(await processEvents(hit), hit);
  } catch (error) {
    onError(error);
    return toResponse(createResponse(), hit);
  }
}

function unclaimed(method: string, path: string): string {
  return `No client claims ${method} ${path}. Send GA4 hits by GET or POST to a path that ends in /g/collect.`;
}
