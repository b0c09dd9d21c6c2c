import type { ProcessEvents } from '../../container/pipeline.ts';
import { readUrl } from '../../read-url.ts';
import { UserError } from '../../user-error.ts';
import type { SendEvent, SendHit, SendRequest, SendResult } from '../control.ts';

/** How hits get into the container. */
export interface SendOptions {
  /** Where the container listens, like `http://127.0.0.1:8080`. */
  readonly origin: string;
  readonly processEvents: ProcessEvents;
}

/** Headers that belong to a connection, and not to what is sent over it. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

/** Sends a hit to the container over HTTP, or lets it process event data. @throws UserError for anything else. */
export async function send(request: SendRequest, options: SendOptions): Promise<SendResult> {
  if (request.kind === 'event' && isRecord(request.data)) return sendEvent(request, options);
  if (request.kind === 'hit' && isOwnPath(request.url, options)) return sendHit(request, options);
  throw new UserError('Expected a hit, whose URL begins with the path, or event data as an object.');
}

/** `//elsewhere` is another host. */
function isOwnPath(url: string, { origin }: SendOptions): boolean {
  const target = url.startsWith('/') ? readUrl(url, origin) : undefined;
  return target?.origin === origin && !target.pathname.startsWith('/_preview/');
}

async function sendHit(
  { method, url, headers, body }: SendHit,
  { origin }: SendOptions,
): Promise<SendResult> {
  // Unlike `fetch`, it sends the headers that it is given, and no others.
  const undici = await import('undici');
  const kept = Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name.toLowerCase()));
  const answer = await undici.request(new URL(url, origin), {
    method: method as 'GET',
    headers: Object.fromEntries(kept),
    body: body ?? null,
  });
  return { status: answer.statusCode, body: await answer.body.text() };
}

async function sendEvent(
  { data, headers }: SendEvent,
  { origin, processEvents }: SendOptions,
): Promise<SendResult> {
  const request = {
    method: 'POST',
    path: '/',
    queryString: '',
    headers: { host: new URL(origin).host, ...headers },
    body: undefined,
    remoteAddress: '127.0.0.1',
  };
  const { status } = await processEvents({
    request,
    events: [data],
    dropped: [],
    cookies: [],
    preview: undefined,
  });
  return { status, body: '' };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
