import type { ResponseDraft } from '../sandbox/environment.ts';
import { formatSetCookie } from './cookies.ts';
import { formatPixels } from './ga4/browser-pixels.ts';
import type { Hit } from './hit.ts';

/** What the container answers to a hit, as templates have built it. CORS headers are the app's. */
export type ContainerAnswer = Readonly<Omit<ResponseDraft, 'flushed'>>;

/**
 * Writes the HTTP answer to a hit: the client's cookies first, then the templates'. Where they queued pixels for the
 * browser, the body is the event stream that asks for them, instead of a body of theirs.
 *
 * Throws an `Error` if a cookie or a status is out of what HTTP allows.
 */
export function toResponse(
  answer: ContainerAnswer,
  { request, cookies }: Pick<Hit, 'request' | 'cookies'>,
): Response {
  const headers = new Headers({ 'cache-control': 'no-cache', ...answer.headers });
  for (const cookie of [...cookies, ...answer.cookies])
    headers.append('set-cookie', formatSetCookie(cookie, request));
  const stream = answer.pixels.length > 0;
  if (stream) headers.set('content-type', 'text/event-stream');
  const body = stream ? formatPixels(answer.pixels) : (answer.body ?? null);
  return new Response(body, { status: answer.status, headers });
}
