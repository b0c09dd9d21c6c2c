import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { UserError } from '../user-error.ts';
import { createHostCheck } from './hosts.ts';

/** What can be served: any hono app. */
type FetchApp = { readonly fetch: Parameters<typeof getRequestListener>[0] };

/** Where to listen, and for whom. */
export interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** 127.0.0.1 if left out. */
  readonly host?: string;
  /** Names that the `Host` header may have on the loopback interface besides the usual ones, without port. */
  readonly allowedHosts?: readonly string[];
  /** Replaces some of the limits on slow and large requests. */
  readonly limits?: Partial<typeof LIMITS>;
}

/** A server that is listening. */
export interface RunningServer {
  /** Origin, like `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Stops listening, and waits for what is under way, at most 5 s: work goes on even if the browser has left. */
  close(): Promise<void>;
}

/**
 * What Node does for a request that is too slow, with 408, and for headers that are too large, with 431. Its own times
 * are made for slow lines; whoever sends hits is near, and a slow request holds a socket.
 */
const LIMITS = {
  /** Milliseconds for the headers. */
  headersTimeout: 10_000,
  /** Milliseconds for the whole request. */
  requestTimeout: 30_000,
  /** How often both are looked at, in milliseconds. */
  connectionsCheckingInterval: 1_000,
  /** Bytes of URL and headers together. */
  maxHeaderSize: 16_384,
};

const CLOSE_TIMEOUT_MS = 5000;

/**
 * Node discards what a request has left to send by itself. With the clean-up of `@hono/node-server` 2.1 on top, a
 * connection whose request was answered early closes half a second later, in the middle of the next request.
 */
const LISTENER_OPTIONS = { autoCleanupIncoming: false, overrideGlobalObjects: false };

const REASONS = new Map([
  ['EADDRINUSE', 'the port is in use. Stop what is listening there, or choose another port'],
  ['EACCES', 'that is not allowed. Choose a port above 1023'],
  ['EADDRNOTAVAIL', 'this machine does not have that address. Choose 127.0.0.1'],
]);

/**
 * Serves a hono app over HTTP, by default to this machine only, where a foreign `Host` header is refused with 421.
 *
 * Rejects with a UserError when it cannot listen there.
 */
export async function startServer(
  app: FetchApp,
  { port, host = '127.0.0.1', allowedHosts = [], limits }: ServerOptions,
): Promise<RunningServer> {
  const server = createServer({ ...LIMITS, ...limits });
  await listen(server, port, host);
  const { address, family, port: actual } = server.address() as AddressInfo;
  const isAllowed = createHostCheck(address, [host, ...allowedHosts]);
  const listener = getRequestListener(app.fetch, LISTENER_OPTIONS);
  const underWay = new Set<Promise<unknown>>();
  server.on('request', (incoming, outgoing) => {
    if (!isAllowed(incoming.headers.host)) return refuseHost(incoming.headers.host, outgoing);
    // Either may be over first: a browser may leave before its hit is processed.
    const sent = new Promise(resolve => outgoing.once('close', resolve));
    const done: Promise<unknown> = Promise.allSettled([listener(incoming, outgoing), sent]);
    underWay.add(done);
    void done.then(() => underWay.delete(done));
  });
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    close: () => close(server, underWay),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS.get(error.code ?? '') ?? error.message;
      reject(new UserError(`Cannot listen on ${host}, port ${port}: ${reason}.`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

function refuseHost(host: string | undefined, outgoing: ServerResponse): void {
  outgoing.writeHead(421, { 'content-type': 'text/plain; charset=UTF-8' });
  outgoing.end(
    `This server is for this machine, and does not answer as ${JSON.stringify(host ?? '')}. Use localhost, or allow the name.`,
  );
}

async function close(server: Server, underWay: ReadonlySet<Promise<unknown>>): Promise<void> {
  const closed = new Promise(resolve => server.close(resolve));
  let deadline: NodeJS.Timeout | undefined;
  const timeout = new Promise(resolve => {
    deadline = setTimeout(resolve, CLOSE_TIMEOUT_MS);
  });
  await Promise.race([finish(underWay), timeout]);
  clearTimeout(deadline);
  // What is left are connections on which nothing was asked, or not to the end.
  server.closeAllConnections();
  await closed;
}

/** Waits for all work, that which comes meanwhile too. */
async function finish(underWay: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}
