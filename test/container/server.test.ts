import { EventEmitter, once } from 'node:events';
import { Hono } from 'hono';
import { afterEach, expect, it, vi } from 'vitest';
import type { ContainerApp } from '../../harness/container/app.ts';
import { startServer } from '../../harness/container/server.ts';

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

it('listens on this machine only, and says where', async () => {
  const server = await startServer(new Hono(), { port: 0 });
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(server.url)).status).toBe(404);
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
});

it('finishes what it has begun before it closes', async () => {
  const { app, started, finish } = slowApp();
  const server = await startServer(app, { port: 0 });
  const answer = fetch(server.url).then(response => response.text());
  await started;
  const closed = server.close();
  finish();
  expect(await answer).toBe('done');
  await closed;
});

it('closes after 5 s whatever is still under way', async () => {
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

it('says in one sentence that a port is in use', async () => {
  const server = await startServer(new Hono(), { port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(startServer(new Hono(), { port })).rejects.toThrow(
    `Cannot listen on 127.0.0.1, port ${port}: the port is in use. Stop what is listening there, or choose another port.`,
  );
  await server.close();
});

it('says in one sentence that an address is not of this machine', async () => {
  await expect(startServer(new Hono(), { port: 0, host: '192.0.2.1' })).rejects.toThrow(
    'Cannot listen on 192.0.2.1, port 0: this machine does not have that address. Choose 127.0.0.1.',
  );
});
