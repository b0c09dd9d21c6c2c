import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { IncomingRequest } from '../sandbox/environment.ts';

/** What templates see of the request that hono is answering. An empty body is none. */
export function toIncomingRequest(c: Context<{ Bindings: HttpBindings }>, body: string): IncomingRequest {
  const { url, path, method } = c.req;
  return {
    method,
    path,
    queryString: url.includes('?') ? url.slice(url.indexOf('?') + 1) : '',
    headers: c.req.header(),
    body: body === '' ? undefined : body,
    remoteAddress: c.env.incoming.socket.remoteAddress ?? '',
  };
}

/**
 * Reads a body as UTF-8, or gives `undefined` if it has more than `maxBytes`.
 *
 * The excess is read as well, though not kept: whoever is still sending when the connection closes sees a broken
 * connection instead of the answer.
 */
export async function readBody(message: IncomingMessage, maxBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes <= maxBytes ? Buffer.concat(chunks).toString() : undefined;
}
