import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ContainerState } from '../../../harness/preview/control.ts';
import type { HitRecord } from '../../../harness/preview/records.ts';
import { writeFiles } from '../../cli/sgtm.ts';
import { readStream, recordsOf, servePreview } from './preview.ts';

const LOGS = "require('logToConsole')(data.word); data.gtmOnSuccess();";

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/_preview/send`, { method: 'POST', body: JSON.stringify(body), headers });
}

describe('the page', () => {
  it('comes with headers that keep everything else away', async () => {
    const { url } = await servePreview(LOGS);
    const answer = await fetch(url);
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('<script type="module" src="/_preview/page.js"></script>');
  });

  it('has its script, or says how to build it', async () => {
    const files = await writeFiles({ 'preview.js': 'console.log(1);' });
    const built = await servePreview(LOGS, {}, pathToFileURL(files['preview.js']));
    const script = await fetch(`${built.url}/_preview/page.js`);
    expect([await script.text(), script.headers.get('content-type')]).toEqual([
      'console.log(1);',
      'text/javascript; charset=utf-8',
    ]);
    const missing = await servePreview(LOGS, {}, new URL('file:///nowhere/preview.js'));
    const refusal = await fetch(`${missing.url}/_preview/page.js`);
    expect([refusal.status, await refusal.text()]).toEqual([
      503,
      'The page was not built. Run "npm run build".',
    ]);
  });

  it('leaves all other paths to the container', async () => {
    const { url } = await servePreview(LOGS);
    const statuses = await Promise.all(
      [
        '/healthz',
        '/g/collect?v=2&en=a',
        '/nowhere',
        '/_stand-in/ledger',
        '/tr/?id=1&ev=a',
        '/_preview/nowhere',
      ].map(async path => [path, (await fetch(url + path)).status]),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      '/healthz': 200,
      '/g/collect?v=2&en=a': 200,
      '/nowhere': 400,
      '/_stand-in/ledger': 200,
      '/tr/?id=1&ev=a': 200,
      '/_preview/nowhere': 404,
    });
  });
});

describe('the stream', () => {
  it('begins with the container and its history, and goes on with each change', async () => {
    const { url } = await servePreview(LOGS, { word: 'a', token: 'very-secret' });
    await fetch(`${url}/g/collect?v=2&en=before`);
    const stream = readStream(url);
    const first = (await stream.next()).value as {
      event: string;
      data: { container: ContainerState; records: HitRecord[] };
    };
    expect(first.event).toBe('history');
    expect(first.data.container).toEqual({
      live: false,
      limitations: [],
      tags: [
        {
          name: 'Test tag',
          template: 'test.tpl',
          parameters: [],
          values: { word: 'a', token: '•••token•••' },
        },
      ],
    });
    expect(first.data.records.map(({ events }) => events[0]?.name)).toEqual(['before']);
    await fetch(`${url}/g/collect?v=2&en=after`);
    const { event, data } = (await stream.next()).value as { event: string; data: HitRecord[] };
    expect([event, data.map(({ id, events }) => [id, events[0]?.name])]).toEqual(['records', [[2, 'after']]]);
    await stream.return();
  });

  it('tells of changed fields', async () => {
    const { url, fields, preview } = await servePreview(LOGS, { word: 'a' });
    const stream = readStream(url);
    await stream.next();
    fields.replace({ word: 'b' });
    preview.refresh();
    const { event, data } = (await stream.next()).value as { event: string; data: ContainerState };
    expect([event, data.tags[0]?.values]).toEqual(['container', { word: 'b' }]);
    await stream.return();
  });

  it('ends when the preview closes, so that the server can', async () => {
    const { url, preview } = await servePreview(LOGS);
    const stream = readStream(url);
    await stream.next();
    preview.close();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
  });
});

describe('fields', () => {
  const put = (url: string, body: unknown) =>
    fetch(`${url}/_preview/fields`, { method: 'PUT', body: JSON.stringify(body) });

  it('hold from the next hit on, with secrets in place of their masks', async () => {
    const { url, fields } = await servePreview(LOGS, { word: 'a', token: 'very-secret' });
    const answer = await put(url, {
      tag: 'Test tag',
      values: { word: 'b', token: '•••token•••' },
      save: false,
    });
    expect(answer.status).toBe(200);
    await fetch(`${url}/g/collect?v=2&en=lead`);
    const [record] = await recordsOf<HitRecord>(url);
    expect(record?.events[0]?.runs?.[0]?.console).toEqual([['b']]);
    expect(fields.values).toEqual({ word: 'b', token: 'very-secret' });
  });

  it.each([
    [{ tag: 'Unknown', values: {}, save: false }, 'Expected the name of a tag'],
    [{ tag: 'Test tag', values: [], save: false }, 'Expected the name of a tag'],
    [{ tag: 'Test tag', values: {}, save: true }, 'There is no file to save the fields to.'],
  ])('are refused: %o', async (body, message) => {
    const { url } = await servePreview(LOGS);
    const answer = await put(url, body);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('sending', () => {
  it('passes a hit on as it is, without what belongs to the connection', async () => {
    const { url } = await servePreview(LOGS);
    const headers = {
      'user-agent': 'x',
      cookie: 'a=1',
      host: 'evil.example',
      'content-length': '99',
      connection: 'close',
    };
    const answer = await post(url, {
      kind: 'hit',
      method: 'POST',
      url: '/g/collect?v=2',
      headers,
      body: 'en=sent',
    });
    expect(await answer.json()).toEqual({ status: 200, body: '' });
    const [record] = await recordsOf<HitRecord>(url);
    expect(record?.events.map(({ name }) => name)).toEqual(['sent']);
    expect(record?.request.headers).toEqual({
      'user-agent': 'x',
      cookie: 'a=1',
      host: new URL(url).host,
      connection: 'keep-alive',
      'content-length': '7',
    });
  });

  it('lets event data be processed', async () => {
    const { url } = await servePreview(LOGS, { word: 'a' });
    const answer = await post(url, {
      kind: 'event',
      data: { event_name: 'direct' },
      headers: { cookie: 'b=2' },
    });
    expect(await answer.json()).toEqual({ status: 200, body: '' });
    const [record] = await recordsOf<HitRecord>(url);
    expect(record?.events[0]).toMatchObject({ name: 'direct', data: { event_name: 'direct' } });
    expect(record?.request.headers.cookie).toBe('b=2');
  });

  it.each([
    { kind: 'event', data: [], headers: {} },
    { kind: 'hit', method: 'GET', url: 'https://elsewhere.example/', headers: {} },
    { kind: 'hit', method: 'GET', url: '//elsewhere.example/', headers: {} },
    { kind: 'hit', method: 'GET', url: '/\\elsewhere.example/', headers: {} },
    { kind: 'hit', method: 'POST', url: '/_preview/send', headers: {} },
    {},
  ])('refuses %o', async request => {
    const { url } = await servePreview(LOGS);
    const answer = await post(url, request);
    expect([answer.status, await answer.text()]).toEqual([
      400,
      'Expected a hit, whose URL begins with the path, or event data as an object.',
    ]);
  });

  it('refuses what is no JSON, and more than 2 MB', async () => {
    const { url } = await servePreview(LOGS);
    const options = { method: 'POST', body: 'no json' };
    expect((await fetch(`${url}/_preview/send`, options)).status).toBe(400);
    expect((await post(url, 'x'.repeat(2_100_000))).status).toBe(413);
  });
});

describe('whoever is on another origin', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ])('can neither send nor read: %o', async headers => {
    const { url } = await servePreview(LOGS);
    const refused = [
      await post(url, { kind: 'event', data: { event_name: 'forged' }, headers: {} }, headers as never),
      await fetch(`${url}/_preview/fields`, { method: 'PUT', headers: headers as never, body: '{}' }),
      await fetch(`${url}/_preview/stream`, { headers: headers as never }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(await recordsOf(url)).toEqual([]);
  });

  it('is told so', async () => {
    const { url } = await servePreview(LOGS);
    const answer = await post(url, {}, { origin: 'https://evil.example' });
    expect(await answer.text()).toBe(
      'Only the preview page itself may do this, but the request came from https://evil.example.',
    );
  });

  it.each([{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])(
    'is not %o',
    async headers => {
      const { url } = await servePreview(LOGS);
      const own = { ...headers, origin: url } as never;
      expect((await post(url, { kind: 'event', data: {}, headers: {} }, own)).status).toBe(200);
    },
  );
});
