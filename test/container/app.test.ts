import { connect } from 'node:net';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { ContainerAnswer } from '../../harness/container/answer.ts';
import { type ContainerOptions, createContainerApp } from '../../harness/container/app.ts';
import type { Hit } from '../../harness/container/hit.ts';
import { type RunningServer, startServer } from '../../harness/container/server.ts';
import { createResponse } from '../../harness/sandbox/defaults.ts';

const ORIGIN = 'https://shop.example.com';
const TWO_MB = 'x'.repeat(2_000_000);

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map(server => server.close())));

/** Serves a container that remembers what it was given. */
async function serve(options: Partial<ContainerOptions> = {}) {
  const hits: Hit[] = [];
  const dropped: string[] = [];
  const refused: unknown[] = [];
  const errors: unknown[] = [];
  const app = createContainerApp({
    processEvents: async hit => {
      hits.push(hit);
      return createResponse();
    },
    onDropped: ({ reason }, request) => dropped.push(`${reason} ${request.path}`),
    onRefused: ({ request: { method, path }, status }) => refused.push([method, path, status]),
    onError: error => errors.push(error),
    now: () => 1795250000123,
    ...options,
  });
  const server = await startServer(app, { port: 0 });
  running.push(server);
  return { url: server.url, hits, dropped, refused, errors };
}

describe('a hit', () => {
  it('is read, processed and answered so that the page may read the answer', async () => {
    const { url, hits } = await serve();
    const headers = { origin: ORIGIN, 'user-agent': 'test', 'x-forwarded-for': '203.0.113.7' };
    const answer = await fetch(`${url}/sgtm/g/collect?v=2&en=page_view&sst.ude=0&ep.a=%zz`, { headers });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'cache-control': 'no-cache',
    });
    expect(hits).toEqual([
      {
        request: {
          method: 'GET',
          path: '/sgtm/g/collect',
          queryString: 'v=2&en=page_view&sst.ude=0&ep.a=%zz',
          headers: expect.objectContaining(headers),
          body: undefined,
          remoteAddress: '127.0.0.1',
          supportsBrowserPixels: false,
        },
        preview: undefined,
        events: [
          {
            'x-ga-protocol_version': '2',
            event_name: 'page_view',
            'x-sst-system_properties': { ude: '0', request_start_time_ms: 1795250000123 },
            a: '%zz',
            ip_override: '203.0.113.7',
            user_agent: 'test',
          },
        ],
        dropped: [],
        cookies: [],
      },
    ]);
  });

  it('with several events is processed as one, and reports those that it cannot process', async () => {
    const { url, hits, dropped } = await serve();
    const body = 'en=view_cart\r\nep.x=1\r\nen=begin_checkout';
    const answer = await fetch(`${url}/g/collect?v=2`, { method: 'POST', body });
    expect(answer.status).toBe(200);
    expect(hits.map(hit => [hit.request.body, hit.events.map(event => event.event_name)])).toEqual([
      [body, ['view_cart', 'begin_checkout']],
    ]);
    expect(dropped).toEqual(['no-event-name /g/collect']);
  });

  it('may come to a configured path', async () => {
    const { url, hits } = await serve({ paths: ['/collect'] });
    expect((await fetch(`${url}/collect?en=a`)).status).toBe(200);
    expect(hits.map(hit => hit.request.path)).toEqual(['/collect']);
  });

  it('may come to a path below that of the server container URL, which nobody sees', async () => {
    const { url, hits } = await serve({ basePath: '/analytics', paths: ['/collect'] });
    for (const path of ['/analytics/collect', '/analytics/g/collect', '/analytics/x/g/collect', '/g/collect'])
      expect((await fetch(`${url}${path}?en=a`)).status).toBe(200);
    expect((await fetch(`${url}/analytics/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/analytics`)).status).toBe(400);
    expect(hits.map(hit => hit.request.path)).toEqual([
      '/collect',
      '/g/collect',
      '/x/g/collect',
      '/g/collect',
    ]);
  });

  it('may be JSON of the Measurement Protocol', async () => {
    const { url, hits, dropped } = await serve();
    const bodies = [{ client_id: '1.2', events: [{ name: 'purchase', params: { value: 1 } }] }, 'nonsense'];
    for (const body of bodies) {
      const init = { method: 'POST', body: JSON.stringify(body), headers: { 'user-agent': 'test' } };
      expect((await fetch(`${url}/mp/collect?measurement_id=G-1&api_secret=s`, init)).status).toBe(200);
    }
    expect((await fetch(`${url}/mp/collect`)).status).toBe(400);
    expect(hits.map(hit => hit.events)).toEqual([
      [
        {
          event_name: 'purchase',
          value: 1,
          client_id: '1.2',
          'x-ga-measurement_id': 'G-1',
          ip_override: '127.0.0.1',
          user_agent: 'test',
        },
      ],
      [],
    ]);
    expect(dropped).toEqual(['malformed-body /mp/collect']);
  });

  it('belongs to the preview session that its header names', async () => {
    const { url, hits } = await serve();
    const session = Buffer.from('env-5|auth|token').toString('base64');
    await fetch(`${url}/g/collect?en=a`, { headers: { 'x-gtm-server-preview': session } });
    expect(hits.map(hit => hit.preview)).toEqual([{ environment: 'env-5', auth: 'auth', token: 'token' }]);
  });

  it('is refused when that header is malformed', async () => {
    const { url, hits, errors } = await serve();
    const headers = { 'x-gtm-server-preview': 'env-5', origin: ORIGIN };
    const answer = await fetch(`${url}/g/collect?en=a`, { headers });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, ORIGIN]);
    expect(await answer.text()).toMatch(/^The header x-gtm-server-preview must be base64 of three parts/);
    expect([hits, errors]).toEqual([[], []]);
  });

  it('is allowed by a preflight', async () => {
    const { url, hits } = await serve();
    const headers = { origin: ORIGIN, 'access-control-request-method': 'POST' };
    const answer = await fetch(`${url}/g/collect`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'GET,POST,OPTIONS',
    });
    expect(hits).toEqual([]);
  });
});

describe('the answer', () => {
  it('carries what templates have set', async () => {
    const options = { domain: 'auto', path: '/', 'max-age': 7776000, sameSite: 'lax', secure: true };
    const { url } = await serve({
      processEvents: async () => ({
        ...createResponse(),
        status: 202,
        headers: { 'x-tag': 'meta', 'cache-control': 'no-store' },
        body: new TextEncoder().encode('héllo'),
        cookies: [
          { name: '_fbp', value: 'fb.1.2.3', options },
          { name: '_fbc', value: 'fb.1.2.x', options: {} },
        ],
      }),
    });
    const headers = { 'x-forwarded-host': 'sgtm.example.com' };
    const answer = await fetch(`${url}/g/collect?en=a`, { headers });
    expect([answer.status, await answer.text()]).toEqual([202, 'héllo']);
    expect(answer.headers.get('x-tag')).toBe('meta');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.getSetCookie()).toEqual([
      '_fbp=fb.1.2.3; Domain=example.com; Path=/; Max-Age=7776000; Secure; SameSite=Lax',
      '_fbc=fb.1.2.x',
    ]);
  });

  it('carries the cookies of the client before those of templates, and when processing fails', async () => {
    const identifyClient = () => ({
      clientId: 'server',
      cookies: [{ name: 'FPID', value: 'x', options: {} }],
    });
    const processEvents = async ({ events }: Hit) => {
      if (events[0]?.event_name === 'bad') throw new Error('boom');
      return { ...createResponse(), cookies: [{ name: '_fbp', value: 'y', options: {} }] };
    };
    const { url } = await serve({ identifyClient, processEvents });
    const cookiesOf = async (name: string) =>
      (await fetch(`${url}/g/collect?en=${name}`)).headers.getSetCookie();
    expect(await cookiesOf('good')).toEqual(['FPID=x', '_fbp=y']);
    expect(await cookiesOf('bad')).toEqual(['FPID=x']);
  });

  it('is an event stream where templates queued pixels for the browser', async () => {
    const { url } = await serve({
      processEvents: async ({ request }) => ({
        ...createResponse(),
        body: Buffer.from('body'),
        pixels: request.supportsBrowserPixels ? ['https://px.example.com/'] : [],
      }),
    });
    const stream = await fetch(`${url}/g/collect?en=a&richsstsse`, { headers: { origin: ORIGIN } });
    expect(Object.fromEntries(stream.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'cache-control': 'no-cache',
      'content-type': 'text/event-stream',
    });
    expect(await stream.text()).toBe('event: message\ndata: {"send_pixel":["https://px.example.com/"]}\n\n');
    expect(await (await fetch(`${url}/g/collect?en=a`)).text()).toBe('body');
  });

  it.each<[string, () => Promise<ContainerAnswer>, string]>([
    ['processing throws', () => Promise.reject(new Error('boom')), 'boom'],
    [
      'a cookie is malformed',
      async () => ({ ...createResponse(), cookies: [{ name: 'a b', value: '', options: {} }] }),
      'Cookie "a b" was not set',
    ],
    ['a status is out of range', async () => ({ ...createResponse(), status: 99 }), '200 to 599'],
  ])('is a plain 200 when %s, and the error is reported', async (_title, processEvents, message) => {
    const { url, errors } = await serve({ processEvents });
    const answer = await fetch(`${url}/g/collect?en=a`, { headers: { origin: ORIGIN } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, ORIGIN]);
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
  });
});

describe('other requests', () => {
  it.each(['/healthz', '/healthy', '/any/prefix/healthz'])('finds the server healthy at %s', async path => {
    const { url } = await serve();
    const answer = await fetch(url + path);
    expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it.each([
    ['GET', '/'],
    ['PUT', '/g/collect'],
    ['GET', '/g/collect/more'],
    ['POST', '/collect'],
    ['POST', '/healthz'],
  ])('are told that no client claims them: %s %s', async (method, path) => {
    const { url, hits } = await serve();
    const answer = await fetch(`${url}${path}?en=a`, { method });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      `No client claims ${method} ${path}. Send GA4 hits by GET or POST to a path that ends in /g/collect.`,
    ]);
    expect(hits).toEqual([]);
  });
});

describe('what only Google serves', () => {
  it.each([
    [
      '/gtm.js',
      'is a script of Google, which this container does not have. Load it from https://www.googletagmanager.com.',
    ],
    [
      '/_/service_worker/6b/sw.js',
      'is a script of Google, which this container does not have. Load it from https://www.googletagmanager.com.',
    ],
    ['/gtm/debug', "belongs to GTM's preview mode. Use the preview of this container instead."],
    ['/_/set_cookie', 'sets cookies after a streamed answer. This container sets them in the answer itself.'],
  ])('is answered with 501 and a hint: %s', async (path, reason) => {
    const { url } = await serve();
    const answer = await fetch(`${url}${path}?id=1`);
    expect([answer.status, await answer.text()]).toEqual([501, `${path} ${reason}`]);
  });

  it('does not hide a path for hits', async () => {
    const { url, hits } = await serve();
    expect((await fetch(`${url}/gtm/g/collect?en=a`)).status).toBe(200);
    expect(hits).toHaveLength(1);
  });
});

describe('what nothing takes', () => {
  it('is reported with the status of the answer', async () => {
    const { url, refused } = await serve();
    await fetch(`${url}/nowhere`, { method: 'PUT' });
    await fetch(`${url}/gtm.js?id=GTM-A`);
    await fetch(`${url}/mp/collect`, { method: 'POST', body: TWO_MB });
    await fetch(`${url}/g/collect?v=2&en=a`, { headers: { 'x-gtm-server-preview': 'x' } });
    await fetch(`${url}/healthz`);
    expect(refused).toEqual([
      ['PUT', '/nowhere', 400],
      ['GET', '/gtm.js', 501],
      ['POST', '/mp/collect', 413],
      ['GET', '/g/collect', 400],
    ]);
  });
});

describe('a body of 2 MB', () => {
  const chunked = () => new Blob([TWO_MB]).stream();

  it.each<[string, () => RequestInit]>([
    ['with its length', () => ({ body: TWO_MB })],
    ['in chunks', () => ({ body: chunked(), duplex: 'half' }) as RequestInit],
  ])('sent %s is refused, and the next hit is processed', async (_title, init) => {
    const { url, hits, errors } = await serve();
    for (let i = 0; i < 5; i++) {
      const refusal = await fetch(`${url}/g/collect?en=a`, { method: 'POST', ...init() });
      expect([refusal.status, await refusal.text()]).toEqual([
        413,
        'The body is over 1048576 bytes. Send its events in several requests.',
      ]);
      expect((await fetch(`${url}/g/collect`, { method: 'POST', body: 'en=next' })).status).toBe(200);
    }
    expect(hits.flatMap(hit => hit.events.map(event => event.event_name))).toEqual(Array(5).fill('next'));
    expect(errors).toEqual([]);
  });

  it('is taken up to 1 MB', async () => {
    const { url, hits } = await serve();
    const body = `en=a&ep.x=${'x'.repeat(1024 * 1024 - 10)}`;
    expect((await fetch(`${url}/g/collect`, { method: 'POST', body })).status).toBe(200);
    expect((await fetch(`${url}/g/collect`, { method: 'POST', body: `${body}x` })).status).toBe(413);
    expect(hits.map(hit => hit.request.body?.length)).toEqual([1024 * 1024]);
  });

  it('that nobody claims leaves the next hit alone', async () => {
    const { url } = await serve();
    for (let i = 0; i < 5; i++) {
      expect((await fetch(`${url}/other`, { method: 'POST', body: TWO_MB })).status).toBe(400);
      expect((await fetch(`${url}/g/collect?en=next`)).status).toBe(200);
    }
  });
});

test('survives a browser that goes away in the middle of its hit', async () => {
  const { url, hits, errors } = await serve();
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write('POST /g/collect HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\nen=half', () =>
    socket.destroy(),
  );
  await vi.waitFor(() => expect(errors).toEqual([expect.any(Error)]));
  expect((await fetch(`${url}/g/collect?en=next`)).status).toBe(200);
  expect(hits.flatMap(hit => hit.events.map(event => event.event_name))).toEqual(['next']);
});
