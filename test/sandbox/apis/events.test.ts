import { describe, expect, it } from 'vitest';
import { createEnvironment } from '../../../harness/sandbox/defaults.ts';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';
import { PREPARE, runClient } from './run-client.ts';
import { runIn } from './template.ts';

describe('claimRequest', () => {
  it('claims the request for the client', async () => {
    let claims = 0;
    const environment = createEnvironment({ kind: 'client', claim: () => (claims += 1) });
    expect(call('claimRequest', [], { environment, permissions: {} })).toBeUndefined();
    expect(claims).toBe(1);
  });

  it.each(['tag', 'variable'] as const)('throws in a %s', kind => {
    const environment = createEnvironment({ kind, claim: () => expect.unreachable() });
    expect(() => call('claimRequest', [], { environment })).toThrow(
      `claimRequest can be called in clients only, not in a ${kind}.`,
    );
  });

  it.each([
    ['a promise', "require('Promise').create(resolve => resolve(1)).then(() => { claimRequest(); });"],
    ['onComplete', 'runContainer({}, () => { claimRequest(); });'],
    ['a listener', "addMessageListener('x', () => { claimRequest(); }); runContainer({});"],
  ])('throws in %s, after the client has returned', async (_where, code) => {
    const { error } = await runClient(`const claimRequest = require('claimRequest'); ${code}`, {
      claim: () => expect.unreachable(),
      tags: ["require('sendMessage')('x', {});"],
    });
    expect(error?.message).toBe(
      'claimRequest was called after the client had returned. Call it before anything asynchronous.',
    );
  });

  it('is allowed in onStart, which is called at once', async () => {
    let claims = 0;
    await runClient("runContainer({}, undefined, () => { require('claimRequest')(); });", {
      claim: () => (claims += 1),
    });
    expect(claims).toBe(1);
  });
});

describe('runContainer', () => {
  it('runs the container with a copy of the event', async () => {
    const code = "const event = {name: 'x', items: [1]}; runContainer(event); event.items.push(2);";
    const tag = "require('logToConsole')(require('getAllEventData')());";
    const { events, logs, error } = await runClient(code, { tags: [tag] });
    expect(error).toBeUndefined();
    expect(events).toEqual([{ name: 'x', items: [1] }]);
    expect(logs).toEqual([{ name: 'x', items: [1] }]);
  });

  it('calls onStart at once, then runs the tags, then calls onComplete', async () => {
    const code = `runContainer({}, () => { log('complete'); }, () => { log('start'); });
      log('returned');
      require('callLater')(() => { log('later'); });`;
    const tag = `require('Promise').create(resolve => require('callLater')(resolve))
      .then(() => { require('logToConsole')('tag'); });`;
    const { logs } = await runClient(code, { tags: [tag] });
    expect(logs.indexOf('start')).toBeLessThan(logs.indexOf('returned'));
    expect(logs.indexOf('tag')).toBeLessThan(logs.indexOf('complete'));
    expect([...logs].sort()).toEqual(['complete', 'later', 'returned', 'start', 'tag']);
  });

  it('runs anew for each call, that of a tag included', async () => {
    const tag = `const n = require('getEventData')('n');
      if (n < 3) { require('runContainer')({n: n + 2}); }`;
    const { events } = await runClient('runContainer({n: 1}); runContainer({n: 2});', { tags: [tag] });
    expect(events.map(({ n }) => n).sort()).toEqual([1, 2, 3, 4]);
  });

  it('without a container runs no tags', async () => {
    const environment = testEnvironment({ kind: 'client' });
    const code = `${PREPARE}
      runContainer({}, bindToEvent => {
        bindToEvent(addEventCallback)((id, event) => { log(id, event); });
      });`;
    await runIn(environment, code);
    expect(environment.logs).toEqual([['GTM-LOCAL', { tags: [] }]]);
  });

  it('ends the run where the container itself fails', async () => {
    const environment = createEnvironment({
      kind: 'client',
      runContainer: () => Promise.reject(new Error('The container broke.')),
    });
    await expect(runIn(environment, "require('runContainer')({});")).rejects.toThrow('The container broke.');
  });

  it.each([
    [[], '[]'],
    [['x'], '[string]'],
    [[{}, 'x'], '[object, string]'],
  ])('refuses %j', (args, received) => {
    expect(() => call('runContainer', args)).toThrow(
      `Argument error in runContainer. Expected argument types [object, function?, function?], but received ${received}.`,
    );
  });

  it('needs run_container', () => {
    const permissions = { run_container: {} };
    expect(call('runContainer', [{}], { permissions })).toBeUndefined();
    expect(() => call('runContainer', [{}], { permissions: {} })).toThrow(
      'The requested permission run_container is not configured.',
    );
  });
});

describe('bindToEvent', () => {
  it("gives an API that works on the event, and leaves the client's own as it is", async () => {
    const code = `runContainer({name: 'x'}, bindToEvent => {
      const bound = bindToEvent(getEventData);
      log(bound('name'), getEventData('name'), require('getType')(bound));
    });`;
    expect((await runClient(code)).logs).toEqual([['x', undefined, 'function']]);
  });

  it('binds to one event at a time', async () => {
    const code = `runContainer({n: 1}, first => {
      runContainer({n: 2}, undefined, second => {
        log(first(getEventData)('n'), second(getEventData)('n'), second(first(getEventData))('n'));
      });
    });`;
    expect((await runClient(code)).logs).toEqual([[1, 2, 1]]);
  });

  it('is undone where the API throws', async () => {
    const code = `runContainer({n: 1}, undefined, bindToEvent => {
      require('Promise').create(() => { bindToEvent(require('decodeUri'))(7); })
        .catch(error => { log(error.toString(), getEventData('n')); });
    });`;
    expect((await runClient(code)).logs).toEqual([
      ['Argument error in decodeUri. Expected argument types [string], but received [number].', undefined],
    ]);
  });

  it('takes functions only', async () => {
    const { error } = await runClient("runContainer({}, undefined, bindToEvent => { bindToEvent('x'); });");
    expect(error?.message).toBe(
      'Argument error in bindToEvent. Expected argument types [function], but received [string].',
    );
  });
});

describe('messages between the templates of a request', () => {
  it("reach the client's listeners before sendMessage returns", async () => {
    const code = `addMessageListener('status', (type, message) => { log('client', type, message); });
      runContainer({}, undefined, bindToEvent => {
        bindToEvent(addMessageListener)('status', (type, message) => { log('event', type, message); });
      });
      runContainer({});`;
    const tag = `require('sendMessage')('status', {n: [1]}); require('logToConsole')('sent');`;
    const { logs } = await runClient(code, { tags: [tag] });
    expect(logs).toEqual([
      ['event', 'status', { n: [1] }],
      ['client', 'status', { n: [1] }],
      'sent',
      ['client', 'status', { n: [1] }],
      'sent',
    ]);
  });

  it('reach it from the event callback of a tag, too', async () => {
    const code = "addMessageListener('end', (type, message) => { log(message); }); runContainer({});";
    const tag = "require('addEventCallback')(() => { require('sendMessage')('end', {n: 1}); });";
    expect((await runClient(code, { tags: [tag] })).logs).toEqual([{ n: 1 }]);
  });

  it('do not pass on errors of the listener', async () => {
    const code = "addMessageListener('x', () => { data.x.y; }); runContainer({});";
    const tag = "require('sendMessage')('x', {}); require('logToConsole')('sent');";
    const { logs, error, runs } = await runClient(code, { tags: [tag] });
    expect(logs).toEqual(['sent']);
    expect(error?.message).toBe("TypeError: Cannot read properties of undefined (reading 'y')");
    expect(runs.map(run => run.error)).toEqual([undefined]);
  });
});
