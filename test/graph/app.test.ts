import { serve } from '@hono/node-server';
import { describe, expect, it } from 'vitest';
import { createGraphApp, type GraphRecord } from '../../harness/graph/app.ts';
import { firstTraceId, now, post, purchase } from './fixtures.ts';

const clock = { now: () => now };

describe('createGraphApp', () => {
  it('answers over HTTP', async () => {
    const { app } = createGraphApp({ clock });
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    try {
      await new Promise(resolve => server.once('listening', resolve));
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const { method, headers, body } = post({ data: [purchase()] });
      const response = await fetch(`http://127.0.0.1:${port}/v26.0/7/events`, { method, headers, body });

      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ events_received: 1, messages: [], fbtrace_id: firstTraceId });
    } finally {
      server.close();
    }
  });

  it('tells what it got, without the token, whether it took it or not', async () => {
    const seen: GraphRecord[] = [];
    const { app, records } = createGraphApp({ clock, onReceived: record => seen.push(record) });
    const { headers } = post({});
    await app.request('/v26.0/7/events', {
      method: 'POST',
      headers,
      body: JSON.stringify({ data: [purchase()] }),
    });
    const refused = await app.request('/v26.0/7/events?access_token=TOKEN');

    expect(refused.status).toBe(400);
    expect(seen).toEqual([
      {
        at: now,
        status: 200,
        body: { events_received: 1, messages: [], fbtrace_id: firstTraceId },
        refusal: undefined,
        warnings: [],
        received: { version: 'v26.0', datasetId: '7', parameters: { data: [purchase()] } },
      },
      {
        at: now,
        status: 400,
        body: await refused.json(),
        refusal: { error: 'unsupportedRequest', path: 'method' },
        warnings: [],
        received: { version: 'v26.0', datasetId: '7', parameters: {} },
      },
    ]);
    expect(records).toEqual(seen);
    expect(JSON.stringify(seen)).not.toContain('TOKEN');
  });

  it('refuses tokens that it was not told of', async () => {
    const { app } = createGraphApp({ clock, access: { OTHER: ['7'] } });
    const { method, headers, body } = post({ data: [purchase()] });
    const response = await app.request('/v26.0/7/events', { method, headers, body });

    expect(response.status).toBe(401);
  });

  it('remembers the last 1000 requests', async () => {
    const { app, records } = createGraphApp({ clock });
    for (let index = 0; index < 1002; index++) await app.request(`/v26.0/${index}/events`);

    expect(records.length).toBe(1000);
    expect(records[0]?.received.datasetId).toBe('2');
  });
});
