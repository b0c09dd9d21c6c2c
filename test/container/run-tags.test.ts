import { describe, expect, it, test } from 'vitest';
import { makeContainer, makeHit, makePipeline } from './containers.ts';

const LOG = "require('logToConsole')(data.text); data.gtmOnSuccess();";
const EVERY = ['All Events'];

/** A tag that logs a text. */
const logging = (name: string, triggers: string[], more: object = {}) => ({
  name,
  template: 'log',
  fields: { text: name },
  triggers,
  ...more,
});

describe('the tags of an event', () => {
  it('run when a trigger of theirs fires and none blocks them', async () => {
    const container = makeContainer(
      {
        triggers: { Purchase: { event: 'purchase' }, Refund: { event: 'refund' } },
        tags: [
          logging('Every', EVERY),
          logging('Either', ['Refund', 'Purchase']),
          logging('Other', ['Refund']),
          logging('Blocked', EVERY, { blockedBy: ['Refund', 'Purchase'] }),
          logging('Not blocked', EVERY, { blockedBy: ['Refund'] }),
        ],
      },
      { log: LOG },
    );
    const { processEvents, events } = makePipeline(container);
    await processEvents(makeHit({ event_name: 'purchase' }));
    const [processed] = events;
    expect(processed?.runs.map(({ name, console }) => [name, console])).toEqual([
      ['Every', [['Every']]],
      ['Either', [['Either']]],
      ['Not blocked', [['Not blocked']]],
    ]);
    expect(processed?.notFired).toEqual(['Other', 'Blocked']);
  });

  it('run side by side, and are told of in the order of the container', async () => {
    const ended: string[] = [];
    const container = makeContainer(
      {
        tags: ['slow', 'fast'].map(name => ({
          name,
          template: 'send',
          fields: { url: `https://${name}.test` },
          triggers: EVERY,
        })),
      },
      { send: "require('sendHttpRequest')(data.url).then(data.gtmOnSuccess);" },
    );
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const { processEvents, events } = makePipeline(container, {
      async transport({ url }) {
        if (url.includes('slow')) await held;
        else release();
        ended.push(url);
        return { statusCode: 200, headers: {}, body: undefined };
      },
    });
    await processEvents(makeHit({}));
    expect(ended).toEqual(['https://fast.test', 'https://slow.test']);
    expect(events[0]?.runs.map(({ name }) => name)).toEqual(['slow', 'fast']);
  });

  it('share messages and the answer, while each run has its own cookies', async () => {
    const container = makeContainer(
      {
        tags: [
          { name: 'Listener', template: 'listen', triggers: EVERY },
          { name: 'Sender', template: 'send', triggers: EVERY },
        ],
      },
      {
        listen:
          "require('addMessageListener')('id', function(type, message) { require('setCookie')('heard', message.id); }); data.gtmOnSuccess();",
        send: "require('setCookie')('own', '1'); require('sendMessage')('id', {id: '7'}); data.gtmOnFailure();",
      },
    );
    const { processEvents, events } = makePipeline(container);
    const { cookies } = await processEvents(makeHit({}));
    expect(cookies.map(({ name, value }) => [name, value])).toEqual([
      ['own', '1'],
      ['heard', '7'],
    ]);
    expect(events[0]?.runs.map(run => run.cookies.map(({ name }) => name))).toEqual([['heard'], ['own']]);
  });

  it('are heard of by event callbacks with id and status, once all are over', async () => {
    const container = makeContainer(
      {
        tags: [
          { name: 'Callback', template: 'call', triggers: EVERY, id: '12' },
          { name: 'Failing', template: 'fail', triggers: EVERY },
          { name: 'Broken', template: 'break', triggers: EVERY },
          { name: 'Silent', template: 'rest', triggers: EVERY },
        ],
      },
      {
        call: "require('addEventCallback')(function(id, event) { require('logToConsole')(id, event.tags.map(function(tag) { return tag.id + ' ' + tag.status; })); }); data.gtmOnSuccess();",
        fail: 'data.gtmOnFailure();',
        break: 'data.none();',
        rest: '',
      },
    );
    const { processEvents, events } = makePipeline(container);
    await processEvents(makeHit({}));
    expect(events[0]?.runs[0]?.console).toEqual([
      ['GTM-LOCAL', ['12 success', '2 failure', '3 exception', '4 timeout']],
    ]);
  });
});

describe('variables', () => {
  it('give fields their values, and run templates only where they are asked for', async () => {
    const container = makeContainer(
      {
        variables: {
          Id: { type: 'cookie', name: 'id' },
          Text: { type: 'template', template: 'variable id', fields: { id: '{{Id}}' } },
          Unused: { type: 'template', template: 'variable id' },
        },
        tags: [logging('{{Text}}', EVERY, { fields: { text: '{{Text}}' } })],
      },
      { log: LOG, 'variable id': "return {id: data.id, name: require('getEventData')('event_name')};" },
    );
    const { processEvents, events } = makePipeline(container);
    await processEvents(makeHit({ event_name: 'purchase' }));
    expect(events[0]?.runs[0]?.console).toEqual([[{ id: 'c1', name: 'purchase' }]]);
    expect(events[0]?.variables).toEqual([
      { name: 'Id', value: 'c1', run: undefined },
      {
        name: 'Text',
        value: { id: 'c1', name: 'purchase' },
        run: expect.objectContaining({ name: 'Text', fields: { id: 'c1' } }),
      },
    ]);
  });

  it('wait for what a template promises', async () => {
    const container = makeContainer(
      {
        variables: { Late: { type: 'template', template: 'variable' } },
        tags: [logging('A', EVERY, { fields: { text: '{{Late}}' } })],
      },
      {
        log: LOG,
        variable:
          "return require('sendHttpRequest')('https://x.test').then(function(answer) { return answer.statusCode; });",
      },
    );
    const { processEvents, events } = makePipeline(container);
    await processEvents(makeHit({}));
    expect(events[0]?.runs[0]?.console).toEqual([[200]]);
  });

  it('that fail are undefined, and tell why', async () => {
    const container = makeContainer(
      {
        variables: { Broken: { type: 'template', template: 'variable' } },
        tags: [logging('A', EVERY, { fields: { text: '{{Broken}}' } })],
      },
      { log: LOG, variable: 'return data.none();' },
    );
    const { processEvents, events } = makePipeline(container);
    await processEvents(makeHit({}));
    expect(events[0]?.runs[0]?.console).toEqual([[undefined]]);
    const [broken] = events[0]?.variables ?? [];
    expect([broken?.name, broken?.value, broken?.run?.result.error?.message]).toEqual([
      'Broken',
      undefined,
      expect.stringContaining('none'),
    ]);
  });
});

test('tells templates the container and the client', async () => {
  const container = makeContainer(
    { containerId: 'GTM-A', version: '7', tags: [{ name: 'A', template: 'tag', triggers: EVERY }] },
    {
      tag: "require('logToConsole')(require('getContainerVersion')(), require('getClientName')(), require('isRequestMpv2')()); data.gtmOnSuccess();",
    },
  );
  const { processEvents, events } = makePipeline(container);
  await processEvents(makeHit({}));
  const version = {
    containerId: 'GTM-A',
    version: '7',
    debugMode: false,
    previewMode: false,
    environmentName: '',
    environmentMode: false,
  };
  expect(events[0]?.runs[0]?.console).toEqual([[version, 'GA4', true]]);
});

test('gives each template a storage of its own, which all tags of it share over requests', async () => {
  const code =
    "const storage = require('templateDataStorage'); require('logToConsole')(storage.getItemCopy('last')); storage.setItemCopy('last', data.text); data.gtmOnSuccess();";
  const tag = (name: string, template: string) => ({
    name,
    template,
    fields: { text: name },
    triggers: EVERY,
  });
  const container = makeContainer(
    { tags: [tag('A', 'one'), tag('B', 'one'), tag('C', 'two')] },
    { one: code, two: code },
  );
  const { processEvents, events } = makePipeline(container);
  await processEvents(makeHit({}));
  await processEvents(makeHit({}));
  expect(events.map(({ runs }) => runs.map(run => run.console[0]?.[0]))).toEqual([
    [null, 'A', null],
    ['B', 'A', 'C'],
  ]);
});

test('keeps Firestore for all requests', async () => {
  const write = "require('Firestore').write('a/b', {n: 1}, {projectId: 'p'}).then(data.gtmOnSuccess);";
  const read =
    "require('Firestore').read('a/b', {projectId: 'p'}).then(function(doc) { require('logToConsole')(doc.data); data.gtmOnSuccess(); });";
  const tag = (name: string) => ({ name, template: name, triggers: [name] });
  const triggers = { write: { event: 'write' }, read: { event: 'read' } };
  const container = makeContainer({ triggers, tags: [tag('write'), tag('read')] }, { write, read });
  const { processEvents, events } = makePipeline(container);
  await processEvents(makeHit({ event_name: 'write' }));
  await processEvents(makeHit({ event_name: 'read' }));
  expect(events[1]?.runs[0]?.console).toEqual([[{ n: 1 }]]);
});
