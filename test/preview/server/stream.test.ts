import { SSEStreamingApi } from 'hono/streaming';
import { describe, expect, it } from 'vitest';
import { createHub } from '../../../harness/preview/server/hub.ts';
import { streamRecords } from '../../../harness/preview/server/stream.ts';

const LIMITS = { records: 3, size: 100 };

/** Streams a hub; gives what reads the next message, and what waits for the end. */
function listen(hub = createHub(LIMITS)) {
  const { readable, writable } = new TransformStream();
  const stream = new SSEStreamingApi(writable, readable);
  const over = streamRecords(stream, { hub, describeContainer: () => '{}' });
  const reader = stream.responseReadable.getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  const put = (id: number, text: string) => hub.put(id, 1, () => `"${text}"`);
  return { hub, next, put, over };
}

describe('a page', () => {
  it('gets a burst of changes as one message of what is still remembered, each in its last state', async () => {
    const { hub, next, put, over } = listen();
    expect(await next()).toBe('event: history\ndata: {"container":{},"records":[]}\n\n');
    for (let id = 1; id <= 500; id++) for (const state of ['new', 'done']) put(id, `${id} ${state}`);
    expect(await next()).toBe('event: records\ndata: ["498 done","499 done","500 done"]\n\n');
    hub.close();
    await over;
  });

  it('that does not read gets in the end what is remembered then, not all that was before', async () => {
    const { hub, next, put, over } = listen();
    for (let round = 1; round <= 20; round++) {
      put(round, String(round));
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    const messages: string[] = [];
    while (!messages.at(-1)?.includes('"20"')) messages.push(await next());
    const records = messages.flatMap(text =>
      JSON.parse(/^event: records\ndata: (.*)$/m.exec(text)?.[1] ?? '[]'),
    );
    expect(records.slice(-3)).toEqual(['18', '19', '20']);
    expect(records.length).toBeLessThan(20);
    hub.close();
    await over;
  });
});
