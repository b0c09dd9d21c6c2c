import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { UserError } from '../user-error.ts';

/** What can be served: any hono app. */
type FetchApp = { readonly fetch: Parameters<typeof getRequestListener>[0] };

/** A server that is listening. */
export interface RunningServer {
  /** Origin, like `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Stops listening, and waits for the answers under way, at most 5 s. */
  close(): Promise<void>;
}

const CLOSE_TIMEOUT_MS = 5000;
const SWEEP_MS = 20;

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
 * Serves a hono app over HTTP, by default to this machine only. Port 0 takes any free one.
 *
 * Rejects with a UserError when it cannot listen there.
 */
export async function startServer(
  app: FetchApp,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<RunningServer> {
  const server = createServer(getRequestListener(app.fetch, LISTENER_OPTIONS));
  await listen(server, port, host);
  const { address, family, port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    close: () => close(server),
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

function close(server: Server): Promise<void> {
  // Node closes the connections that are idle now, but leaves those that fall idle later to their time-out.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  return new Promise(resolve => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
  });
}
