import { setTimeout as sleep } from 'node:timers/promises';
import type { SSEStreamingApi } from 'hono/streaming';
import type { Hub } from './hub.ts';

/** What a page is sent. */
export interface StreamOptions {
  readonly hub: Hub;
  /** Gives the JSON of a `ContainerState`. */
  readonly describeContainer: () => string;
}

/** Changes that come within this time are sent together, in milliseconds. */
const PAUSE_MS = 100;

/**
 * Sends a page what is remembered, in one message `history`, and then what has changed since, in a message `records` or
 * `container`, until the page leaves or the hub closes. The next message is made once the page has taken the last: one too
 * slow for all changes gets the last state of each record that is still remembered.
 */
export async function streamRecords(
  stream: SSEStreamingApi,
  { hub, describeContainer }: StreamOptions,
): Promise<void> {
  let wake = () => {};
  let change = new Promise<void>(resolve => (wake = resolve));
  const unsubscribe = hub.subscribe(() => wake());
  stream.onAbort(() => wake());
  let container = describeContainer();
  let { version, records } = hub.since(0);
  const history = `{"container":${container},"records":[${records.join(',')}]}`;
  await stream.writeSSE({ event: 'history', data: history });
  while (!stream.aborted && !hub.closed) {
    await change;
    await sleep(PAUSE_MS, undefined, { ref: false });
    change = new Promise(resolve => (wake = resolve));
    const before = container;
    container = describeContainer();
    if (container !== before) await stream.writeSSE({ event: 'container', data: container });
    ({ version, records } = hub.since(version));
    if (records.length > 0) await stream.writeSSE({ event: 'records', data: `[${records.join(',')}]` });
  }
  unsubscribe();
}
