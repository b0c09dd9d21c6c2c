import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContainerApp } from '../../harness/container/app.ts';
import { type RunningServer, startServer } from '../../harness/container/server.ts';
import { createResponse } from '../../harness/sandbox/defaults.ts';

/**
 * Hits as pages of another origin send them. Node's `fetch` asks for no leave, so the tests ask as a browser would,
 * and judge the answers by its rules.
 *
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
const PAGE = 'https://shop.example.com';

let server: RunningServer;
let names: unknown[] = [];

beforeAll(async () => {
  const app = createContainerApp({
    processEvents: async ({ events }) => {
      names.push(...events.map(event => event.event_name));
      if (events[0]?.event_name === 'broken') throw new Error('boom');
      return createResponse();
    },
    onDropped: () => {},
    onError: () => {},
  });
  server = await startServer(app, { port: 0 });
});

afterAll(() => server.close());

interface PageRequest {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request as `fetch(url, {credentials: 'include'})` in a page does, and says what the page gets to know. */
async function fetchFromPage({ path, method = 'GET', headers = {}, body }: PageRequest) {
  if (!(isSimple(method, headers) || (await preflight(path, method, headers)))) return 'not sent';
  const sent = { 'content-type': 'text/plain;charset=UTF-8', ...headers, origin: PAGE };
  const answer = await fetch(server.url + path, { method, headers: sent, body: body ?? null });
  return mayRead(answer) ? answer.status : 'not readable';
}

/** Whether a request goes out without a preflight (https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
function isSimple(method: string, headers: PageRequest['headers'] = {}): boolean {
  return ['GET', 'POST'].includes(method) && Object.keys(headers).length === 0;
}

async function preflight(path: string, method: string, headers: object): Promise<boolean> {
  const names = Object.keys(headers).sort().join(',');
  const answer = await fetch(server.url + path, {
    method: 'OPTIONS',
    headers: {
      origin: PAGE,
      'access-control-request-method': method,
      'access-control-request-headers': names,
    },
  });
  const allowed = (name: string) => answer.headers.get(`access-control-allow-${name}`)?.split(',') ?? [];
  return (
    answer.ok &&
    mayRead(answer) &&
    allowed('methods').includes(method) &&
    names.split(',').every(name => allowed('headers').includes(name))
  );
}

/** The CORS check for a request with credentials, for which `*` is not enough. Caches must know of the origin, too. */
function mayRead({ headers }: Response): boolean {
  return (
    headers.get('access-control-allow-origin') === PAGE &&
    headers.get('access-control-allow-credentials') === 'true' &&
    /(^|, ?)origin(,|$)/i.test(headers.get('vary') ?? '')
  );
}

test.each<[string, PageRequest, number, string[]]>([
  ['a GET', { path: '/g/collect?v=2&en=a' }, 200, ['a']],
  ['a POST without body', { path: '/g/collect?v=2&en=a', method: 'POST' }, 200, ['a']],
  ['a batch', { path: '/x/g/collect?v=2', method: 'POST', body: 'en=a\r\nen=b' }, 200, ['a', 'b']],
  [
    'a Measurement Protocol request',
    {
      path: '/mp/collect',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"events":[{"name":"a"}]}',
    },
    200,
    ['a'],
  ],
  [
    'a hit with a header of its own',
    {
      path: '/g/collect?en=a',
      headers: { 'x-gtm-server-preview': Buffer.from('a|b|c').toString('base64'), 'x-own': '1' },
    },
    200,
    ['a'],
  ],
  ['a hit on which processing fails', { path: '/g/collect?en=broken' }, 200, ['broken']],
  ['a hit that is too large', { path: '/g/collect', method: 'POST', body: 'x'.repeat(1_100_000) }, 413, []],
  [
    'a hit with a broken preview header',
    { path: '/g/collect?en=a', headers: { 'x-gtm-server-preview': 'x' } },
    400,
    [],
  ],
])('lets a page send and read %s', async (_title, request, status, events) => {
  names = [];
  expect(await fetchFromPage(request)).toBe(status);
  expect(names).toEqual(events);
});

test.each<[string, PageRequest, string]>([
  ['write by a method that no client claims', { path: '/g/collect', method: 'PUT' }, 'not sent'],
  ['read what no client claims', { path: '/other' }, 'not readable'],
  ['read whether the server is healthy', { path: '/healthz' }, 'not readable'],
])('does not let a page %s', async (_title, request, outcome) => {
  expect(await fetchFromPage(request)).toBe(outcome);
});

test('takes a beacon, which sends cookies and a Blob, and an image, which sends no origin', async () => {
  names = [];
  const beacon = await fetch(`${server.url}/g/collect?v=2`, {
    method: 'POST',
    headers: { origin: PAGE, cookie: '_ga=GA1.1.1.2', 'sec-fetch-mode': 'no-cors' },
    body: new Blob(['en=beacon'], { type: 'text/plain;charset=UTF-8' }),
  });
  const image = await fetch(`${server.url}/g/collect?v=2&en=image&_z=retryFetch`, {
    headers: { accept: 'image/avif,image/webp', referer: `${PAGE}/`, 'sec-fetch-dest': 'image' },
  });
  expect([beacon.status, image.status, names]).toEqual([200, 200, ['beacon', 'image']]);
});

test('takes a hit from a page without an origin of its own', async () => {
  const answer = await fetch(`${server.url}/g/collect?en=a`, { headers: { origin: 'null' } });
  expect(answer.headers.get('access-control-allow-origin')).toBe('null');
});
