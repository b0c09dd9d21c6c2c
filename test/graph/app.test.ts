import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startServer } from '../../harness/container/server.ts';
import { createGraphApp } from '../../harness/graph/app.ts';
import type { Failure } from '../../harness/graph/failures.ts';
import { createStandIn, type StandInRecord } from '../../harness/graph/stand-in.ts';
import { firstTraceId, now, pixelHit, post, purchase } from './fixtures.ts';

afterEach(() => vi.useRealTimers());

const accepted = { events_received: 1, messages: [], fbtrace_id: firstTraceId };

/** A stand-in that listens, and fails the requests as listed before it answers. */
async function serve(failures: (Failure | undefined)[] = [], onRecord?: (record: StandInRecord) => void) {
  const nextFailure = () => failures.shift();
  const standIn = createStandIn({ clock: { now: () => now }, nextFailure, ...(onRecord && { onRecord }) });
  const server = await startServer(createGraphApp(standIn), { port: 0 });
  onTestFinished(() => server.close());
  return { standIn, server, url: server.url };
}

/** Sends a purchase as the tag does. */
function sendPurchase(url: string, init: RequestInit = {}): Promise<Response> {
  const { method, headers, body } = post({ data: [purchase()] });
  return fetch(`${url}/v26.0/7/events`, { method, headers, body, ...init });
}

describe('createGraphApp', () => {
  it('is graph.facebook.com', async () => {
    const { url } = await serve();
    const answer = await sendPurchase(url);

    expect({ status: answer.status, body: await answer.json() }).toEqual({ status: 200, body: accepted });
  });

  it('reads a body that comes in chunks', async () => {
    const { url } = await serve();
    const bytes = new TextEncoder().encode(post({ data: [purchase()] }).body);
    const stream = new ReadableStream({
      start(controller) {
        for (const end of [10, bytes.length]) controller.enqueue(bytes.slice(end === 10 ? 0 : 10, end));
        controller.close();
      },
    });
    const answer = await sendPurchase(url, { body: stream, duplex: 'half' });

    expect(await answer.json()).toEqual(accepted);
  });

  it.each(['/tr', '/tr/'])('is the endpoint of the pixel at %s, for pages of any host', async path => {
    const { url, standIn } = await serve();
    const headers = { origin: 'https://shop.example' };
    const { search } = new URL(pixelHit().url);
    const answer = await fetch(`${url}${path}${search}`, { headers });
    const named = ['content-type', 'cache-control', 'cross-origin-resource-policy', 'vary'];
    const cors = ['access-control-allow-origin', 'access-control-allow-credentials'];

    expect([...named, ...cors].map(name => answer.headers.get(name))).toEqual([
      ...['image/gif', 'no-store', 'cross-origin', 'Origin'],
      ...['https://shop.example', 'true'],
    ]);
    expect((await answer.arrayBuffer()).byteLength).toBe(42);
    expect(standIn.ledger.events()).toMatchObject([{ channel: 'browser', name: 'Purchase', id: 'order-42' }]);
  });

  it('takes hits of the pixel by POST, and answers preflights', async () => {
    const { url, standIn } = await serve();
    const body = new FormData();
    for (const [name, value] of new URL(pixelHit().url).searchParams) body.set(name, value);
    const headers = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${url}/tr/`, { method: 'OPTIONS', headers });
    await fetch(`${url}/tr/`, { method: 'POST', body });

    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET,POST',
    ]);
    expect(standIn.ledger.events()).toMatchObject([{ channel: 'browser', name: 'Purchase', id: 'order-42' }]);
  });

  it('tells what came, as JSON', async () => {
    const { url, standIn } = await serve();
    await fetch(`${url}/tr/${new URL(pixelHit().url).search}`);
    await sendPurchase(url);
    const { records, ledger } = standIn;
    const texts = await Promise.all(
      ['records', 'ledger', 'match-quality'].map(async name =>
        (await fetch(`${url}/_stand-in/${name}`)).text(),
      ),
    );

    expect(texts).toEqual([
      JSON.stringify({ records: [records[0], { ...records[1], warnings: [] }] }),
      JSON.stringify({ totals: { received: 2, merged: 0 }, entries: ledger.entries() }),
      JSON.stringify({ isEstimate: true, events: standIn.matchQuality() }),
    ]);
    expect([records.length, ledger.entries().length, standIn.matchQuality().length]).toEqual([2, 2, 1]);
  });

  it('refuses a body of more than 16 MB, announced or not', async () => {
    const { url, standIn } = await serve();
    const body = new Uint8Array(16 * 1024 * 1024 + 1);
    const answers = [
      await fetch(`${url}/tr/`, { method: 'POST', body }),
      await sendPurchase(url, { body: new Blob([body]).stream(), duplex: 'half' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([413, 413]);
    expect(await answers[0]?.text()).toBe(
      'Expected a whole body of at most 16777216 bytes. Send fewer events.',
    );
    expect(standIn.records).toEqual([]);
    expect((await sendPurchase(url)).status).toBe(200);
  });

  it.each(['/tr', '/v26.0/7/events'])('is not disturbed by a body that breaks off at %s', async path => {
    const log = vi.spyOn(console, 'error');
    const standIn = createStandIn({ clock: { now: () => now } });
    const body = new ReadableStream({ pull: controller => controller.error(new Error('aborted')) });
    const answer = await createGraphApp(standIn).request(path, { method: 'POST', body, duplex: 'half' });

    expect(answer.status).toBe(413);
    expect(log).not.toHaveBeenCalled();
    expect(standIn.records).toEqual([]);
  });

  it('leaves a request without an answer until the sender gives up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sender = new AbortController();
    const { url, server } = await serve(['timeout'], () => sender.abort());

    await expect(sendPurchase(url, { signal: sender.signal })).rejects.toThrow('aborted');
    // With the timers still, this ends only because nothing is under way any more.
    await server.close();
  });

  it('breaks the connection, and answers on the next', async () => {
    const { url } = await serve(['reset']);

    await expect(sendPurchase(url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect((await sendPurchase(url)).status).toBe(200);
  });
});
