import { describe, expect, it } from 'vitest';
import type { ContainerAnswer } from '../../../harness/container/answer.ts';
import type { Hit } from '../../../harness/container/hit.ts';
import type { HitRecord, PixelRecord } from '../../../harness/preview/records.ts';
import { createHub } from '../../../harness/preview/server/hub.ts';
import { createRecorder } from '../../../harness/preview/server/recorder.ts';
import { createSecrets } from '../../../harness/preview/server/secrets.ts';
import { createResponse } from '../../../harness/sandbox/defaults.ts';
import { makeContainer, makePipeline } from '../../container/containers.ts';
import { makeRequest } from '../../container/request.ts';
import { recordsOf, servePreview } from './preview.ts';

const HIT: Hit = {
  request: makeRequest({ url: '/g/collect?v=2&en=lead' }),
  events: [{ event_name: 'lead' }],
  dropped: [],
  cookies: [],
  preview: undefined,
};

/** A recorder at 7 ms, and what a page would be shown. */
function createTestRecorder() {
  const hub = createHub();
  const recorder = createRecorder({ hub, secrets: createSecrets(), now: () => 7 });
  return { ...recorder, records: (): HitRecord[] => hub.since(0).records.map(text => JSON.parse(text)) };
}

const SENDS = `
const log = require('logToConsole');
const sendHttpRequest = require('sendHttpRequest');
log('name', data.name, {a: [undefined]});
require('setCookie')('c', data.apiToken, {'max-age': 60});
sendHttpRequest('https://api.x.test/in?t=' + data.apiToken, {method: 'POST'}, '{"event": "' + require('getEventData')('event_name') + '"}')
  .then(data.gtmOnSuccess);
`;

describe('a hit is recorded', () => {
  it('with its events, all that the tag did, the answer, and secrets masked', async () => {
    const { url } = await servePreview(SENDS, { name: 'Jane', apiToken: 'secret-token' });
    await fetch(`${url}/g/collect?v=2&en=lead`, { headers: { 'user-agent': 'test', accept: '*/*' } });
    const [record] = await recordsOf<HitRecord>(url);
    const [run] = record?.events[0]?.runs ?? [];
    const cookie = { name: 'c', value: '•••apiToken•••', options: { 'max-age': 60 } };
    expect(record).toEqual({
      kind: 'hit',
      id: 1,
      at: 1795250000123,
      request: expect.objectContaining({ method: 'GET', path: '/g/collect', queryString: 'v=2&en=lead' }),
      client: 'GA4',
      clientRuns: [],
      events: [
        {
          name: 'lead',
          data: expect.objectContaining({ event_name: 'lead' }),
          variables: [],
          runs: [run],
          notFired: [],
        },
      ],
      dropped: [],
      answer: { status: 200, cookies: [cookie] },
    });
    expect(run).toEqual({
      name: 'Test tag',
      outcome: 'success',
      steps: expect.any(Number),
      durationMs: expect.any(Number),
      fields: { name: 'Jane', apiToken: '•••apiToken•••' },
      console: [['name', 'Jane', '{a: [undefined]}']],
      cookies: [cookie],
      calls: [
        { api: 'logToConsole', arguments: ["'name'", "'Jane'", '{a: [undefined]}'], result: 'undefined' },
        { api: 'setCookie', arguments: ["'c'", "'•••apiToken•••'", "{'max-age': 60}"], result: 'undefined' },
        { api: 'getEventData', arguments: ["'event_name'"], result: "'lead'" },
        {
          api: 'sendHttpRequest',
          arguments: [
            "'https://api.x.test/in?t=•••apiToken•••'",
            "{method: 'POST'}",
            '\'{"event": "lead"}\'',
          ],
          result: 'Promise',
        },
      ],
      exchanges: [
        {
          request: expect.objectContaining({
            url: 'https://api.x.test/in?t=•••apiToken•••',
            body: '{"event": "lead"}',
          }),
          answer: { statusCode: 200, headers: {} },
          verdict: { tone: 'good', text: 'api.x.test answered 200.', warnings: [] },
          payload: [
            { path: '?t', value: '•••apiToken•••', source: { kind: 'field', key: 'apiToken', how: '' } },
            { path: 'event', value: 'lead', source: { kind: 'event data', key: 'event_name', how: '' } },
          ],
        },
      ],
    });
  });

  it('with the error that ended the tag, and its place', async () => {
    const { url } = await servePreview('const none = undefined;\nnone.x;');
    await fetch(`${url}/g/collect?v=2&en=lead`);
    const [record] = await recordsOf<HitRecord>(url);
    const { outcome, error } = record?.events[0]?.runs?.[0] ?? {};
    expect([outcome, error]).toEqual([
      'none',
      expect.stringMatching(/^TypeError: .*\(line 2, column \d+\)$/),
    ]);
  });

  it('with what the client has dropped', async () => {
    const { url } = await servePreview('data.gtmOnSuccess();');
    await fetch(`${url}/g/collect?v=2`);
    const [record] = await recordsOf<HitRecord>(url);
    expect(record?.events).toEqual([]);
    expect(record?.dropped).toEqual([{ count: 1, message: expect.stringContaining('has no name') }]);
  });

  it('from when it comes', async () => {
    const { records, observe } = createTestRecorder();
    let finish = (_: ContainerAnswer) => {};
    const answer = new Promise<ContainerAnswer>(resolve => (finish = resolve));
    const done = observe(() => answer)(HIT);
    const started = {
      kind: 'hit',
      id: 1,
      at: 7,
      request: HIT.request,
      client: 'GA4',
      clientRuns: [],
      dropped: [],
    };
    const event = { name: 'lead', data: { event_name: 'lead' }, variables: [], notFired: [] };
    expect(records()).toEqual([{ ...started, events: [event] }]);
    finish(createResponse());
    await done;
    expect(records()).toEqual([{ ...started, events: [event], answer: { status: 200, cookies: [] } }]);
  });

  it('with the events that its tags have made, and the tags that did not fire', async () => {
    const { records, observe, onEvent } = createTestRecorder();
    const processed = { clientName: 'GA4', variables: [], runs: [], results: [], notFired: ['Other tag'] };
    await observe(async hit => {
      onEvent({ ...processed, event: { event_name: 'made' } }, hit);
      return createResponse();
    })(HIT);
    expect(records()[0]?.events).toEqual([
      { name: 'lead', data: { event_name: 'lead' }, variables: [], notFired: [] },
      { name: 'made', data: { event_name: 'made' }, variables: [], runs: [], notFired: ['Other tag'] },
    ]);
  });

  it('with what broke the processing down, which goes on to whoever asked for it', async () => {
    const { records, observe } = createTestRecorder();
    await expect(observe(() => Promise.reject(new Error('no disk')))(HIT)).rejects.toThrow('no disk');
    expect(records()[0]?.answer).toEqual({ status: 200, cookies: [], error: 'Error: no disk' });
  });
});

describe('variables and clients are recorded', () => {
  const container = makeContainer(
    {
      clients: [
        { name: 'Else', template: 'client else', priority: 1 },
        {
          name: 'Orders',
          template: 'client',
          fields: { path: '{{Request Path}}', apiToken: 'secret-token' },
        },
      ],
      variables: {
        Order: { type: 'template', template: 'variable' },
        Broken: { type: 'template', template: 'variable broken' },
      },
      tags: [
        {
          name: 'Log',
          template: 'log',
          triggers: ['All Events'],
          fields: { order: '{{Order}}', none: '{{Broken}}', client: '{{Client Name}}' },
        },
      ],
    },
    {
      'client else': '',
      client:
        "if (data.path === '/orders') { require('claimRequest')(); require('runContainer')({event_name: 'order', id: 'O-1'}); }",
      variable: "return {id: require('getEventData')('id')};",
      'variable broken': 'return data.none.x;',
      log: 'data.gtmOnSuccess();',
    },
  );

  /** Offers a request for a path, and gives what a page would be shown of it. */
  async function recordOf(path: string): Promise<HitRecord | undefined> {
    const { records, ...recorder } = createTestRecorder();
    const { answerRequest } = makePipeline(container, { ...recorder, preview: true });
    const request = makeRequest({ url: path });
    const answer = await answerRequest(request);
    if (!answer) recorder.onRefused({ request, status: 400, message: 'No client.' });
    return records()[0];
  }

  it('with the client that claimed the request, and what every client did', async () => {
    const record = await recordOf('/orders');
    expect(record?.client).toBe('Orders');
    expect(
      record?.clientRuns.map(({ name, claimed, fields, variables, calls }) => ({
        name,
        claimed,
        fields,
        variables,
        calls: calls.map(({ api }) => api),
      })),
    ).toEqual([
      { name: 'Else', claimed: false, fields: {}, variables: [], calls: [] },
      {
        name: 'Orders',
        claimed: true,
        fields: { path: '/orders', apiToken: '•••apiToken•••' },
        variables: [{ name: 'Request Path', value: "'/orders'" }],
        calls: ['claimRequest', 'runContainer'],
      },
    ]);
  });

  it('with the value of each variable, what its template called, and its error', async () => {
    const record = await recordOf('/orders');
    const variables = record?.events[0]?.variables ?? [];
    expect(variables.map(({ name, value, run }) => [name, value, run?.calls ?? run, run?.error])).toEqual([
      ['Order', "{id: 'O-1'}", [{ api: 'getEventData', arguments: ["'id'"], result: "'O-1'" }], undefined],
      ['Broken', 'undefined', [], expect.stringMatching(/^TypeError: .*\(line 1, column \d+\)$/)],
      ['Client Name', "'Orders'", undefined, undefined],
    ]);
  });

  it('of a request that none of them claims as well', async () => {
    const record = await recordOf('/nowhere');
    expect([record?.client, record?.clientRuns.map(({ name, claimed }) => [name, claimed])]).toEqual([
      undefined,
      [
        ['Else', false],
        ['Orders', false],
      ],
    ]);
    expect(record?.answer).toEqual({ status: 400, cookies: [], refusal: 'No client.' });
  });
});

describe('a request that nothing takes is recorded', () => {
  it.each([
    ['no client claims', '/nowhere', {}, 400, /^No client claims GET \/nowhere\./],
    ['only Google serves', '/gtm.js?id=GTM-A', {}, 501, /^\/gtm\.js is a script of Google/],
    ['is too large', '/g/collect', { method: 'POST', body: 'x'.repeat(1_100_000) }, 413, /^The body is over/],
    [
      'has a malformed header',
      '/g/collect?v=2&en=a',
      { headers: { 'x-gtm-server-preview': 'x' } },
      400,
      /^The header/,
    ],
  ])('where it %s', async (_why, path, init, status, refusal) => {
    const { url } = await servePreview('data.gtmOnSuccess();');
    const answer = await fetch(url + path, init);
    const [record, ...others] = await recordsOf<HitRecord>(url);
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      request: { path: path.split('?')[0] },
      clientRuns: [],
      events: [],
      dropped: [],
      answer: { status, cookies: [], refusal: await answer.text() },
    });
    expect(record?.answer?.refusal).toMatch(refusal);
    expect(record).not.toHaveProperty('client');
  });
});

describe('a hit of the pixel is recorded', () => {
  it('as it was read', async () => {
    const { url } = await servePreview('data.gtmOnSuccess();');
    await fetch(`${url}/tr?id=1&ev=Lead&eid=e&cd[value]=2&ud[em]=h&fbp=f`);
    expect(await recordsOf<PixelRecord>(url)).toEqual([
      {
        kind: 'pixel',
        id: 1,
        at: expect.any(Number),
        datasetId: '1',
        eventName: 'Lead',
        eventId: 'e',
        customData: { value: '2' },
        userData: { em: 'h' },
        parameters: { fbp: 'f' },
      },
    ]);
  });

  it('even if it could not be read', async () => {
    const { url } = await servePreview('data.gtmOnSuccess();');
    await fetch(`${url}/tr`);
    expect(await recordsOf<PixelRecord>(url)).toEqual([
      { kind: 'pixel', id: 1, at: expect.any(Number), customData: {}, userData: {}, parameters: {} },
    ]);
  });
});
