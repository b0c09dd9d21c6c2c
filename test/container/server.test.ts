import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { ContainerApp } from '../../harness/container/app.ts';
import { startServer } from '../../harness/container/server.ts';
import { sendRaw, statusOf } from './raw.ts';

afterEach(() => vi.useRealTimers());

/** An app whose answer waits for `finish`; `started` settles once it has begun. */
function slowApp() {
  const gate = new EventEmitter();
  const app: ContainerApp = new Hono();
  app.get('/', async c => {
    const finished = once(gate, 'finish');
    gate.emit('start');
    await finished;
    return c.text('done');
  });
  return { app, started: once(gate, 'start'), finish: () => gate.emit('finish') };
}

test('listens on this machine only, and says where', async () => {
  const server = await startServer(new Hono(), { port: 0 });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(server.url)).status).toBe(404);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

test('finishes what it has begun before it closes', async () => {
  const { app, started, finish } = slowApp();
  const server = await startServer(app, { port: 0 });
  const answer = fetch(server.url).then(response => response.text());
  await started;
  const closed = server.close();
  finish();
  expect(await answer).toBe('done');
  await closed;
});

test('finishes what it has begun even if the browser has left', async () => {
  const { app, started, finish } = slowApp();
  const server = await startServer(app, { port: 0 });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await started;
  socket.destroy();
  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  await expect(fetch(server.url)).rejects.toThrow();
  await new Promise(resolve => setTimeout(resolve, 100));
  expect(closed).toBe(false);
  finish();
  await closing;
});

test('closes after 5 s whatever is still under way', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { app, started } = slowApp();
  const server = await startServer(app, { port: 0 });
  const answer = fetch(server.url);
  const failed = expect(answer).rejects.toThrow('fetch failed');
  await started;
  const closed = server.close();
  vi.advanceTimersByTime(5000);
  await closed;
  await failed;
});

test('says in one sentence that a port is in use', async () => {
  const server = await startServer(new Hono(), { port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(startServer(new Hono(), { port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1, port ${port}: the port is in use. Stop what is listening there, or choose another port.`,
  );
  await server.close();
});

test('says in one sentence that an address is not of this machine', async () => {
  await expect(startServer(new Hono(), { port: 0, host: '192.0.2.1' })).rejects.toThrow(
    'Cannot listen on 192.0.2.1, port 0: this machine does not have that address. Choose 127.0.0.1.',
  );
});

describe('a Host header', () => {
  const greet = () => new Hono().get('/', c => c.text('hello'));
  const ask = (url: string, host: string) =>
    sendRaw(url, `GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);

  it('of another site is refused, whatever X-Forwarded-Host says', async () => {
    const server = await startServer(greet(), { port: 0 });
    const answer = await ask(server.url, 'evil.example:80\r\nx-forwarded-host: localhost');
    expect(statusOf(answer)).toBe(421);
    expect(answer).toContain(
      'This server is for this machine, and does not answer as "evil.example:80". Use localhost, or allow the name.',
    );
    expect(statusOf(await ask(server.url, 'localhost\r\nx-forwarded-host: evil.example'))).toBe(200);
    await server.close();
  });

  it('is let in if it was allowed', async () => {
    const server = await startServer(greet(), { port: 0, allowedHosts: ['sgtm.shop.test'] });
    expect(statusOf(await ask(server.url, 'sgtm.shop.test'))).toBe(200);
    await server.close();
  });
});

describe('a request that takes too long', () => {
  const limits = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 20 };

  it.each([
    ['in its headers', 'GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
    ['in its body', 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nen=half'],
  ])('%s is cut off with 408, and the next one is served', async (_title, bytes) => {
    const app: ContainerApp = new Hono();
    app.get('/', c => c.text('hello'));
    app.post('/', async c => c.text(await c.req.text()));
    app.onError((_error, c) => c.text('cut off', 500));
    const server = await startServer(app, { port: 0, limits });
    expect(statusOf(await sendRaw(server.url, bytes))).toBe(408);
    expect(await (await fetch(server.url)).text()).toBe('hello');
    await server.close();
  });
});

test('answers headers over 16 kB with 431', async () => {
  const server = await startServer(new Hono(), { port: 0 });
  const ask = (size: number) =>
    sendRaw(
      server.url,
      `GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx: ${'x'.repeat(size)}\r\n\r\n`,
    );
  expect(statusOf(await ask(16_000))).toBe(404);
  expect(statusOf(await ask(17_000))).toBe(431);
  await server.close();
});
