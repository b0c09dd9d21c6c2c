import { describe, expect, it } from 'vitest';
import { call } from './call.ts';
import { runClient, TAGS } from './run-client.ts';

describe('addEventCallback', () => {
  it.each(['onComplete', 'onStart'])('calls a client back that has bound it in %s', async when => {
    const bind = `bindToEvent => {
      bindToEvent(addEventCallback)((id, event) => { log('callback', id, event); });
      log('bound');
    }`;
    const complete = "() => { log('complete'); }";
    const code =
      when === 'onComplete' ? `runContainer({}, ${bind});` : `runContainer({}, ${complete}, ${bind});`;
    const { logs } = await runClient(code);
    expect(logs).toEqual([
      'bound',
      ...(when === 'onStart' ? ['complete'] : []),
      ['callback', 'GTM-LOCAL', { tags: TAGS }],
    ]);
  });

  it('calls a client back that binds it when the event is over', async () => {
    const code = `runContainer({}, bindToEvent => {
        bindToEvent(addEventCallback)(() => {
          bindToEvent(addEventCallback)((id, event) => { log(event.tags.length); });
          log('before');
        });
      });`;
    expect((await runClient(code)).logs).toEqual(['before', 1]);
  });

  it('calls a tag back at the end of the current event, and lets it finish what it starts there', async () => {
    const tag = `const log = require('logToConsole');
      require('addEventCallback')((id, event) => {
        log(event.tags[0].status, require('getEventData')('name'));
        require('sendHttpGet')('https://example.com/').then(answer => { log(answer.statusCode); });
      });
      log('tag');`;
    const code = `runContainer({name: 'x'}, () => { log('complete'); });`;
    const { logs, runs } = await runClient(code, { tags: [tag] });
    expect(logs).toEqual(['tag', 'complete', ['success', 'x'], 200]);
    expect(runs.map(({ error }) => error)).toEqual([undefined]);
  });

  it("puts a callback's error on the account of its own run", async () => {
    const tag = "require('addEventCallback')(() => { data.x.y; });";
    const { error, runs } = await runClient('runContainer({});', {
      tags: [tag, "require('logToConsole')('ok');"],
    });
    expect(error).toBeUndefined();
    expect(runs.map(run => run.error?.message).sort()).toEqual([
      "TypeError: Cannot read properties of undefined (reading 'y')",
      undefined,
    ]);
  });

  it('throws in a client without an event', async () => {
    const { error } = await runClient('addEventCallback(() => {});');
    expect(error?.message).toBe(
      'addEventCallback has no event here. In a client, call bindToEvent(addEventCallback) in a callback of runContainer.',
    );
  });

  it('wants a function', () => {
    expect(() => call('addEventCallback', ['x'])).toThrow(
      'Argument error in addEventCallback. Expected argument types [function], but received [string].',
    );
  });

  it('needs read_event_metadata', () => {
    const callback = (): void => {};
    expect(
      call('addEventCallback', [callback], { permissions: { read_event_metadata: {} } }),
    ).toBeUndefined();
    expect(() => call('addEventCallback', [callback], { permissions: {} })).toThrow(
      'The requested permission read_event_metadata is not configured.',
    );
  });
});
