import { describe, expect, it, test } from 'vitest';
import { createAccount } from '../../harness/container/account.ts';
import type { ClientRun } from '../../harness/container/clients.ts';
import type { Hit } from '../../harness/container/hit.ts';
import { makeContainer, makePipeline } from './containers.ts';
import { makeRequest } from './request.ts';

const EVERY = ['All Events'];
const TAG = { name: 'Tag', template: 'tag', triggers: EVERY };

/** A client that claims a path, runs the container for the event in the query, and then answers. */
const CLAIM = `
if (require('getRequestPath')() === data.path) {
  require('claimRequest')();
  require('runContainer')({event_name: require('getRequestQueryParameter')('name')}, function(bindToEvent) {
    require('setResponseStatus')(202);
    require('setResponseHeader')('X-Client', require('getClientName')());
    require('setResponseBody')('done');
    require('returnResponse')();
  });
}
`;

const client = (name: string, priority = 0, path = '/data') => ({
  name,
  template: 'client',
  priority,
  fields: { path },
});

const request = makeRequest({ url: '/data?name=signup' });

describe('a template client', () => {
  it('that claims a request answers it, after its event has run through the container', async () => {
    const container = makeContainer(
      { clients: [client('Data')], tags: [TAG] },
      {
        client: CLAIM,
        tag: "require('setCookie')('seen', require('getEventData')('event_name')); require('logToConsole')(require('getClientName')()); data.gtmOnSuccess();",
      },
    );
    const { answerRequest, events } = makePipeline(container);
    const answer = await answerRequest(request);
    expect({ ...answer, body: new TextDecoder().decode(answer?.body) }).toMatchObject({
      status: 202,
      headers: { 'x-client': 'Data' },
      body: 'done',
      cookies: [{ name: 'seen', value: 'signup', options: {} }],
    });
    expect(events.map(({ event, clientName, runs }) => [event, clientName, runs[0]?.console])).toEqual([
      [{ event_name: 'signup' }, 'Data', [['Data']]],
    ]);
  });

  it('of the highest priority is asked first, and after a claim no other', async () => {
    const asked: string[] = [];
    const clients = [client('Low', 1), client('Else', 3, '/else'), client('High', 2)];
    const container = makeContainer({ clients, tags: [] }, { client: CLAIM });
    const { answerRequest } = makePipeline(container, {
      onClientRun: ({ name, claimed }) => asked.push(`${name} ${claimed}`),
    });
    expect((await answerRequest(request))?.headers).toEqual({ 'x-client': 'High' });
    expect(asked).toEqual(['Else false', 'High true']);
  });

  it('leaves what it does not claim to the built-in clients', async () => {
    const container = makeContainer({ clients: [client('Data')], tags: [] }, { client: CLAIM });
    expect(await makePipeline(container).answerRequest(makeRequest({ url: '/g/collect' }))).toBeUndefined();
  });

  it('that never returns a response answers with 200, whatever it has set', async () => {
    const code = "require('claimRequest')(); require('setResponseStatus')(500);";
    const container = makeContainer({ clients: [client('Data')], tags: [] }, { client: code });
    expect(await makePipeline(container).answerRequest(request)).toMatchObject({ status: 200, headers: {} });
  });

  it('that breaks down has claimed the request all the same, and tells why', async () => {
    const runs: ClientRun[] = [];
    const code = "require('claimRequest')(); data.none();";
    const container = makeContainer({ clients: [client('Data')], tags: [] }, { client: code });
    const { answerRequest } = makePipeline(container, { onClientRun: run => runs.push(run) });
    expect(await answerRequest(request)).toMatchObject({ status: 200 });
    expect(runs.map(({ name, result }) => [name, result.error?.message])).toEqual([
      ['Data', expect.stringContaining('none')],
    ]);
  });

  it('may run the container for several events, each of which is accounted for', async () => {
    const account = createAccount();
    const code =
      "require('claimRequest')(); require('runContainer')({event_name: 'a'}); require('runContainer')({event_name: 'b'}); require('returnResponse')();";
    const container = makeContainer(
      { clients: [client('Data')], triggers: { A: { event: 'a' } }, tags: [{ ...TAG, triggers: ['A'] }] },
      { client: code, tag: "require('sendHttpRequest')('https://x.test').then(data.gtmOnSuccess);" },
    );
    await makePipeline(container, { account }).answerRequest(request);
    expect(account.balance()).toMatchObject({ accepted: 2, sent: { 200: 1 }, dropped: { 'no-tag': 1 } });
  });

  it('reads GA4 hits by itself where it wants to', async () => {
    const code =
      "if (require('isRequestMpv2')()) { require('claimRequest')(); require('extractEventsFromMpv2')().forEach(function(event) { require('runContainer')(event); }); }";
    const container = makeContainer({ clients: [client('GA')], tags: [] }, { client: code });
    const { answerRequest, events } = makePipeline(container);
    await answerRequest(makeRequest({ url: '/g/collect?v=2&en=scroll' }));
    expect(events.map(({ event }) => event.event_name)).toEqual(['scroll']);
  });

  it('has fields with variables, those of the event being undefined', async () => {
    const container = makeContainer(
      {
        clients: [
          { name: 'Data', template: 'client', fields: { path: '{{Request Path}}', name: '{{Event Name}}' } },
        ],
        tags: [],
      },
      { client: "require('logToConsole')(data.path, data.name);" },
    );
    const runs: unknown[] = [];
    const { answerRequest } = makePipeline(container, {
      onClientRun: ({ console, variables }, of) => runs.push({ console, variables, of }),
    });
    await answerRequest(request);
    expect(runs).toEqual([
      {
        console: [['/data', undefined]],
        variables: [
          { name: 'Request Path', value: '/data', run: undefined },
          { name: 'Event Name', value: undefined, run: undefined },
        ],
        of: request,
      },
    ]);
  });

  it('is observed from its claim on, with the events that it makes', async () => {
    const seen: string[] = [];
    const hits: Hit[] = [];
    const container = makeContainer({ clients: [client('Data')], tags: [] }, { client: CLAIM });
    const { answerRequest } = makePipeline(container, {
      observe: process => async hit => {
        hits.push(hit);
        seen.push('claimed');
        const answer = await process(hit);
        seen.push(`answered ${answer.status}`);
        return answer;
      },
      onEvent: (_event, hit) => seen.push(hit === hits[0] ? 'event' : 'event of another hit'),
    });
    await answerRequest(request);
    expect(seen).toEqual(['claimed', 'event', 'answered 202']);
    expect(hits[0]?.events).toEqual([{ event_name: 'signup' }]);
  });
});

test('ends a tag that runs the container for its own event without end', async () => {
  const account = createAccount();
  const container = makeContainer(
    { tags: [TAG] },
    { tag: "require('runContainer')({event_name: 'again'}); data.gtmOnSuccess();" },
  );
  const { processEvents } = makePipeline(container, { account });
  const hit: Hit = { request, events: [{}], dropped: [], cookies: [], preview: undefined };
  await expect(processEvents(hit)).rejects.toThrow('runContainer was called by a tag');
  expect(account.balance()).toMatchObject({ accepted: 12, failed: { 'given-up': 12 }, underWay: 0 });
});
