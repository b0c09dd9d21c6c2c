import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createContainerApp } from '../../harness/container/app.ts';
import { type RunningServer, startServer } from '../../harness/container/server.ts';
import { createResponse } from '../../harness/sandbox/defaults.ts';
import { sendRaw, statusOf } from './raw.ts';

let server: RunningServer;
let names: unknown[] = [];

beforeAll(async () => {
  const app = createContainerApp({
    processEvents: async ({ events }) => {
      names.push(...events.map(event => event.event_name));
      return createResponse();
    },
    onDropped: () => {},
    onError: () => {},
  });
  server = await startServer(app, { port: 0 });
});

afterAll(() => server.close());

const HEAD = 'host: localhost\r\nconnection: close\r\n';
const CHUNKED = `POST /g/collect HTTP/1.1\r\n${HEAD}transfer-encoding: chunked\r\n\r\n`;

const post = (body: string, length = body.length) =>
  `POST /g/collect HTTP/1.1\r\n${HEAD}content-length: ${length}\r\n\r\n${body}`;

/** What is no HTTP, or no hit, and the status that answers it. */
const MALFORMED: readonly (readonly [title: string, bytes: string, status: number])[] = [
  ['noise', '\x00\xff\xfe\x01 noise\r\n\r\n', 400],
  ['a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['an unknown method', `GRAB /g/collect HTTP/1.1\r\n${HEAD}\r\n`, 400],
  ['no Host header', 'GET /g/collect?en=bad HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
  ['another Host', 'GET /g/collect?en=bad HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n', 421],
  ['a header without colon', `GET /g/collect?en=bad HTTP/1.1\r\n${HEAD}colonless\r\n\r\n`, 400],
  ['a NUL in a header', `GET /g/collect?en=bad HTTP/1.1\r\n${HEAD}x: a\x00b\r\n\r\n`, 400],
  ['a space in the URL', `GET /g/collect?en=b ad HTTP/1.1\r\n${HEAD}\r\n`, 400],
  ['headers of 20 kB', `GET /g/collect?en=bad HTTP/1.1\r\n${HEAD}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['a URL of 20 kB', `GET /g/collect?en=${'x'.repeat(20_000)} HTTP/1.1\r\n${HEAD}\r\n`, 431],
  ['a chunk without length', `${CHUNKED}en=bad\r\n`, 400],
  ['a chunk that is longer than it says', `${CHUNKED}2\r\nen=bad\r\n0\r\n\r\n`, 400],
  ['both kinds of length', `${CHUNKED.replace('\r\n\r\n', '\r\ncontent-length: 3\r\n\r\n')}0\r\n\r\n`, 400],
  ['a length that is none', post('en=bad').replace('length: 6', 'length: six'), 400],
  ['a path that nobody claims', `GET /../../etc/passwd HTTP/1.1\r\n${HEAD}\r\n`, 400],
  ['a path with a bad escape', `GET /%zz%00 HTTP/1.1\r\n${HEAD}\r\n`, 400],
  ['a broken preview header', `GET /g/collect HTTP/1.1\r\n${HEAD}x-gtm-server-preview: x\r\n\r\n`, 400],
  ['a hit without a name', `GET /g/collect?v=2&_et=NaN&ep.a=%zz HTTP/1.1\r\n${HEAD}\r\n`, 200],
  ['a hit of nothing', post('\r\n&&=&=%\r\n'), 200],
  ['a body of noise', post('\x00\xff\xfe\x80'.repeat(100)), 200],
  ['a body that is no JSON', post('{"events":[').replace('/g/', '/mp/'), 200],
];

describe('a malformed request', () => {
  it.each(MALFORMED)('is answered: %s', async (_title, bytes, status) => {
    expect(statusOf(await sendRaw(server.url, bytes))).toBe(status);
  });
});

test('goes on serving after 10,000 malformed requests, and takes none for an event', async () => {
  names = [];
  const all = Array.from({ length: 10_000 }, (_, index) => MALFORMED[index % MALFORMED.length]);
  const refused: unknown[] = [];
  const connections = Array.from({ length: 40 }, async () => {
    for (let next = all.pop(); next; next = all.pop()) {
      const [title, bytes, status] = next;
      if (statusOf(await sendRaw(server.url, bytes)) !== status) refused.push(title);
    }
  });
  await Promise.all(connections);
  expect(refused).toEqual([]);
  expect((await fetch(`${server.url}/g/collect?en=page_view`)).status).toBe(200);
  expect(names).toEqual(['page_view']);
}, 60_000);

test('goes on serving while a thousand connections say nothing', async () => {
  names = [];
  const idle = Array.from({ length: 1000 }, () => sendRaw(server.url, 'GET /g/collect'));
  expect((await fetch(`${server.url}/g/collect?en=page_view`)).status).toBe(200);
  expect(names).toEqual(['page_view']);
  await server.close();
  expect(await Promise.all(idle)).toEqual(Array(1000).fill(''));
});
