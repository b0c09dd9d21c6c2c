import { createStandIn, type StandIn } from '../graph/stand-in.ts';
import { readUrl } from '../read-url.ts';
import type { Clock, HttpTransport } from '../sandbox/environment.ts';

/** The host for which the stand-in answers. */
export const GRAPH_HOST = 'graph.facebook.com';

/** How an endpoint can be made to behave: a status, no answer in time, or a broken connection. */
export type Respond = number | 'timeout' | 'reset';

/**
 * Answers requests in this process: those to graph.facebook.com as the stand-in does, any other with 200 and no body.
 * Nothing leaves the machine.
 */
export function createLocalTransport(
  clock: Pick<Clock, 'now'>,
  standIn: Pick<StandIn, 'graph'> = createStandIn({ clock }),
): HttpTransport {
  return async request => {
    if (hostOf(request.url) !== GRAPH_HOST) return { statusCode: 200, headers: {}, body: undefined };
    const answer = standIn.graph(request);
    if (answer === 'timeout') throw { reason: 'timed_out' };
    if (answer === 'reset') throw { reason: 'failed' };
    const { status, headers, body } = answer;
    return { statusCode: status, headers, body };
  };
}

/** Gives every request the same answer, or none. */
export function createFixedTransport(respond: Respond): HttpTransport {
  if (respond === 'timeout') return () => Promise.reject({ reason: 'timed_out' });
  if (respond === 'reset') return () => Promise.reject({ reason: 'failed' });
  return async () => ({ statusCode: respond, headers: {}, body: undefined });
}

/** Sends requests for real, over undici. Redirects are not followed. */
export async function createLiveTransport(): Promise<HttpTransport> {
  const { request: send } = await import('undici');
  return async ({ url, method, headers, body, timeoutMs }) => {
    try {
      const answer = await send(url, {
        method: method as 'GET',
        headers,
        body: body ?? null,
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await answer.body.text();
      return {
        statusCode: answer.statusCode,
        headers: present(answer.headers),
        body: text === '' ? undefined : text,
      };
    } catch (error) {
      throw { reason: (error as Error).name === 'TimeoutError' ? 'timed_out' : 'failed' };
    }
  };
}

function hostOf(url: string): string {
  return readUrl(url)?.hostname ?? '';
}

function present(headers: Record<string, string | string[] | undefined>): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | string[]
  >;
}
