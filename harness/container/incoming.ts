import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { IncomingRequest } from '../sandbox/environment.ts';
import { supportsBrowserPixels } from './ga4/browser-pixels.ts';

/** What templates see of the request that hono is answering. An empty body is none. */
export function toIncomingRequest<E extends { Bindings: HttpBindings }>(
  c: Context<E>,
  body: string,
): IncomingRequest {
  const { url, path, method } = c.req;
  const queryString = url.includes('?') ? url.slice(url.indexOf('?') + 1) : '';
  return {
    method,
    path,
    queryString,
    headers: c.req.header(),
    body: body === '' ? undefined : body,
    remoteAddress: c.env.incoming.socket.remoteAddress ?? '',
    supportsBrowserPixels: supportsBrowserPixels(queryString),
  };
}

/** Reads a request with its body, or gives `undefined` if that has more than `maxBytes`. */
export async function readRequest<E extends { Bindings: HttpBindings }>(
  c: Context<E>,
  maxBytes: number,
): Promise<IncomingRequest | undefined> {
  const body = await readBody(c.env.incoming, maxBytes);
  return body === undefined ? undefined : toIncomingRequest(c, body);
}

/** Takes the path of the server container URL off the path of a request: `/analytics/g/collect` → `/g/collect`. */
export function withoutBasePath(path: string, basePath: string): string {
  const base = basePath.replace(/\/$/, '');
  return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) || '/' : path;
}

/**
 * Reads a body as UTF-8, or gives `undefined` if it has more than `maxBytes`.
 *
 * The excess is read as well, though not kept: whoever is still sending when the connection closes sees a broken
 * connection instead of the answer.
 */
async function readBody(message: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes <= maxBytes ? Buffer.concat(chunks).toString() : undefined;
}
