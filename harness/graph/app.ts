import { Hono } from 'hono';
import type { Clock } from '../sandbox/environment.ts';
import { type AnswerOptions, answerEvents, type EventsAnswer } from './events.ts';

/** How many requests the stand-in remembers. */
const historyLength = 1000;

/** A request that the stand-in got, and its answer. Holds no token. */
export interface GraphRecord extends EventsAnswer {
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** What the stand-in needs to run as a server. */
export interface GraphAppOptions extends Pick<AnswerOptions, 'access'> {
  readonly clock: Pick<Clock, 'now'>;
  /** Called with each request after it was answered. */
  readonly onReceived?: (record: GraphRecord) => void;
}

/** The stand-in for graph.facebook.com as a hono app, and what it got. */
export interface GraphApp {
  readonly app: Hono;
  /** The last 1000 requests, the oldest first. */
  readonly records: readonly GraphRecord[];
}

/** Makes the stand-in for graph.facebook.com, answering `/{version}/{dataset id}/events` on whatever host it is served. */
export function createGraphApp({ clock, onReceived, access }: GraphAppOptions): GraphApp {
  const app = new Hono();
  const records: GraphRecord[] = [];
  let serial = 0;
  app.all('*', async ({ req }) => {
    const request = { method: req.method, url: req.url, headers: req.header(), body: await req.text() };
    const at = clock.now();
    const answer = answerEvents(request, at, { serial: serial++, ...(access && { access }) });
    const record = { at, ...answer };
    records.push(record);
    if (records.length > historyLength) records.shift();
    onReceived?.(record);
    return Response.json(answer.body, { status: answer.status });
  });
  return { app, records };
}
