import { expect, test } from 'vitest';
import { createAccount } from '../../harness/container/account.ts';
import { SYSTEM_CLOCK } from '../../harness/container/clocks.ts';
import { createTagContainer } from '../../harness/container/config/container.ts';
import type { Hit } from '../../harness/container/hit.ts';
import { createPipeline, type PipelineOptions } from '../../harness/container/pipeline.ts';
import type { HttpAnswer, HttpTransport } from '../../harness/sandbox/environment.ts';
import { loadCode } from '../../harness/sandbox/run.ts';
import { makeRequest } from './request.ts';

/** A tag that sends each event with a value, and completes by the status of the answer. */
const TAG = `
const sendHttpRequest = require('sendHttpRequest');
const getEventData = require('getEventData');
const getContainerVersion = require('getContainerVersion');
const logToConsole = require('logToConsole');
const templateDataStorage = require('templateDataStorage');
logToConsole(getContainerVersion().previewMode, templateDataStorage.getItemCopy('last'));
templateDataStorage.setItemCopy('last', getEventData('event_name'));
if (getEventData('event_name') === 'broken') getEventData('event_name')();
if (getEventData('value') === undefined) {
  data.gtmOnSuccess();
} else {
  sendHttpRequest('https://x.test/').then(function(answer) {
    if (answer.statusCode === 200) data.gtmOnSuccess();
    else data.gtmOnFailure();
  }, data.gtmOnFailure);
}
`;

const template = loadCode(TAG, { name: 'Test tag', kind: 'tag', permissions: 'unrestricted' });

function createTestPipeline(options: Partial<PipelineOptions> = {}) {
  const logs: unknown[] = [];
  const { processEvents } = createPipeline({
    container: () => createTagContainer({ template, fields: {} }),
    clock: SYSTEM_CLOCK,
    transport: async () => ({ statusCode: 200, headers: {}, body: undefined }),
    preview: false,
    onEvent: ({ runs }) => logs.push(...runs.flatMap(({ console }) => console)),
    ...options,
  });
  return { processEvents, logs };
}

function makeHit(events: Hit['events'], rest: Partial<Hit> = {}): Hit {
  const request = makeRequest({ url: '/g/collect' });
  return { request, events, dropped: [], cookies: [], preview: undefined, ...rest };
}

test('runs the tag on one event after the other, with one storage for all', async () => {
  const { processEvents, logs } = createTestPipeline();
  await processEvents(makeHit([{ event_name: 'a' }, { event_name: 'b' }]));
  await processEvents(makeHit([{ event_name: 'c' }]));
  expect(logs).toEqual([
    [false, null],
    [false, 'a'],
    [false, 'b'],
  ]);
});

test('hands the browser the pixels that the tag queued, if the browser reads them', async () => {
  const code = "require('sendPixelFromBrowser')('https://px.example.com/');";
  const pixelTag = loadCode(code, { name: 'Pixel tag', kind: 'tag', permissions: 'unrestricted' });
  const { processEvents } = createTestPipeline({
    container: () => createTagContainer({ template: pixelTag, fields: {} }),
  });
  const pixelsFor = async (supportsBrowserPixels: boolean) => {
    const request = { ...makeRequest({ url: '/g/collect' }), supportsBrowserPixels };
    return (await processEvents(makeHit([{}, {}], { request }))).pixels;
  };
  expect(await pixelsFor(true)).toEqual(['https://px.example.com/', 'https://px.example.com/']);
  expect(await pixelsFor(false)).toEqual([]);
});

test('previews the hits of a preview session, or all', async () => {
  const session = { environment: 'env-5', auth: 'auth', token: 'token' };
  const { processEvents, logs } = createTestPipeline();
  await processEvents(makeHit([{}], { preview: session }));
  await processEvents(makeHit([{}]));
  const previewing = createTestPipeline({ preview: true });
  await previewing.processEvents(makeHit([{}]));
  expect([...logs, ...previewing.logs]).toEqual([
    [true, null],
    [false, null],
    [true, null],
  ]);
});

test('accounts for every event of a run with failures', async () => {
  const account = createAccount();
  const deeds: (() => Promise<HttpAnswer>)[] = [
    async () => ({ statusCode: 200, headers: {}, body: undefined }),
    async () => ({ statusCode: 400, headers: {}, body: undefined }),
    () => Promise.reject({ reason: 'timed_out' }),
    () => Promise.reject({ reason: 'failed' }),
  ];
  let requests = 0;
  const transport: HttpTransport = () => (deeds[requests++ % deeds.length] as () => Promise<HttpAnswer>)();
  const { processEvents } = createTestPipeline({ account, transport });
  const dropped = [{ reason: 'no-event-name', count: 2, message: '' }] as const;
  const events = [{ value: 1 }, { value: 2 }, {}, { event_name: 'broken' }];
  await Promise.all(Array.from({ length: 100 }, () => processEvents(makeHit(events, { dropped }))));
  expect(account.balance()).toEqual({
    accepted: 600,
    sent: { 200: 50 },
    refused: { 400: 50 },
    deadLettered: {},
    failed: { timed_out: 50, failed: 50, 'tag-error': 100 },
    dropped: { 'no-event-name': 200, 'nothing-sent': 100 },
    underWay: 0,
  });
});

test('accounts for events of a hit that it gave up', async () => {
  const account = createAccount();
  const { processEvents } = createTestPipeline({
    account,
    onEvent: () => {
      throw new Error('boom');
    },
  });
  await expect(processEvents(makeHit([{ value: 1 }, {}, {}]))).rejects.toThrow('boom');
  expect(account.balance()).toMatchObject({ sent: { 200: 1 }, failed: { 'given-up': 2 }, underWay: 0 });
});
