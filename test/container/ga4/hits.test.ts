import { describe, expect, it } from 'vitest';
import { type IdentifyClient, serverManagedClientId } from '../../../harness/container/ga4/client-id.ts';
import { readHits } from '../../../harness/container/ga4/hits.ts';
import dumps from '../fixtures/ga4-dumps.json' with { type: 'json' };
import hits from '../fixtures/ga4-hits.json' with { type: 'json' };
import { makeRequest, type SampleRequest } from '../request.ts';

const RECEIVED_AT = 1795250000123;

/** As text, so that the order of keys counts. */
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

const read = (request: SampleRequest) => readHits(makeRequest(request), RECEIVED_AT);
const names = (request: SampleRequest) => read(request).events.map(event => event.event_name);

describe('hits that browsers sent', () => {
  it.each(hits)('gives the event data of $id', ({ request, events, dropped }) => {
    const result = read(request);
    expect(pretty(result.events)).toBe(pretty(events));
    expect(result.dropped.map(({ reason }) => reason)).toEqual(dropped);
  });
});

describe('event data that server containers showed', () => {
  it.each(dumps)(
    'comes out of the hit behind $id, keys in the same order',
    ({ request, receivedAt, event }) => {
      const identifyClient = 'cookie' in request.headers ? serverManagedClientId() : undefined;
      const { events } = readHits(makeRequest(request), receivedAt, identifyClient);
      expect(pretty(events)).toBe(pretty([event]));
    },
  );
});

describe('events of a request', () => {
  it('reads a POST without body from its URL', () => {
    expect(names({ method: 'POST', url: '/g/collect?en=page_view', body: '' })).toEqual(['page_view']);
  });

  it('takes a line of the body for an event, whatever ends the line', () => {
    expect(names({ url: '/g/collect?v=2', body: '\r\nen=a\r\nen=b\n\nen=c\r\n' })).toEqual(['a', 'b', 'c']);
  });

  it('takes the name of the event from the URL where its line has none', () => {
    expect(names({ url: '/g/collect?en=shared', body: 'ep.a=1\r\nen=own' })).toEqual(['shared', 'own']);
  });

  it('drops an event without a name, says which, and keeps the others', () => {
    expect(readHits(makeRequest({ url: '/g/collect', body: 'en=a\r\nep.x=1\r\nen=' }))).toEqual({
      events: [{ event_name: 'a', ip_override: '203.0.113.7', user_agent: 'test' }],
      dropped: [
        {
          reason: 'no-event-name',
          count: 1,
          message:
            'Event 2 of 3 has no name, so it was dropped. Send its name as parameter "en", in the URL or in the event\'s line of the body.',
        },
        {
          reason: 'no-event-name',
          count: 1,
          message:
            'Event 3 of 3 has no name, so it was dropped. Send its name as parameter "en", in the URL or in the event\'s line of the body.',
        },
      ],
      cookies: [],
    });
  });

  it('drops what comes after 20 events, and says how many', () => {
    const { events, dropped } = read({ url: '/g/collect', body: 'en=a\r\n'.repeat(23) });
    expect(events).toHaveLength(20);
    expect(dropped).toEqual([
      {
        reason: 'over-event-limit',
        count: 3,
        message:
          'The hit has 23 events, and a request holds at most 20, so the rest was dropped. Send the rest in another request.',
      },
    ]);
  });
});

describe('a server-managed client id', () => {
  const cookies = [{ name: 'FPID', value: 'x', options: {} }];
  const readManaged = (request: SampleRequest, identifyClient: IdentifyClient) =>
    readHits(makeRequest(request), RECEIVED_AT, identifyClient);

  it("takes the place of the browser's in every event, which comes last", () => {
    const body = 'en=a\r\nen=b';
    const { events, ...rest } = readManaged({ url: '/g/collect?cid=1.2&ul=de', body }, () => ({
      clientId: 'server',
      cookies,
    }));
    expect(events.map(event => Object.entries(event))).toEqual(
      ['a', 'b'].map(name => [
        ['event_name', name],
        ['client_id', 'server'],
        ['language', 'de'],
        ['ip_override', '203.0.113.7'],
        ['user_agent', 'test'],
        ['x-ga-js_client_id', '1.2'],
      ]),
    );
    expect(rest).toEqual({ dropped: [], cookies });
  });

  it('is there for a hit without one', () => {
    const { events } = readManaged({ url: '/g/collect?en=a' }, () => ({ clientId: 'server', cookies }));
    expect(events).toEqual([
      { event_name: 'a', client_id: 'server', ip_override: '203.0.113.7', user_agent: 'test' },
    ]);
  });

  it("leaves the browser's alone where there must be none", () => {
    const { events, cookies: none } = readManaged({ url: '/g/collect?en=a&cid=1.2' }, () => undefined);
    expect(events.map(event => event.client_id)).toEqual(['1.2']);
    expect(none).toEqual([]);
  });

  it('is found once for all events of a hit, by the first', () => {
    const seen: unknown[] = [];
    readManaged({ url: '/g/collect?v=2', body: 'en=a&cid=1\r\nen=b&cid=2' }, (parameters, { path }) => {
      seen.push([path, ...parameters]);
      return undefined;
    });
    expect(seen).toEqual([['/g/collect', ['en', 'a'], ['cid', '1'], ['v', '2']]]);
  });
});

describe('hostile hits', () => {
  const lines = [
    ['a JSON body', '{"events":[{"name":"purchase"}]}'],
    ['a body of line breaks', '\r\n'.repeat(100_000)],
    ['a line of ampersands', '&'.repeat(500_000)],
    ['thousands of parameters', Array.from({ length: 20_000 }, (_, i) => `ep.p${i}=${i}`).join('&')],
    ['thousands of dots', `ep.user_data.${'a.'.repeat(20_000)}b=1`],
    ['a value of 100 kB', `ep.text=${'x'.repeat(100_000)}`],
    ['an item of 100 kB', `pr1=${'~'.repeat(50_000)}id1${'~k0a'.repeat(15_000)}`],
    ['a version list of 100 kB', `uafvl=${'|'.repeat(100_000)}`],
    ['a bit list of 100 kB', `_eu=${'_'.repeat(100_000)}`],
    ['open escapes', `ep.a=${'%'.repeat(100_000)}`],
  ];

  it.each(lines)('reads %s, and the event after it', (_title, line) => {
    expect(names({ url: '/g/collect', body: `en=first&${line}\r\nen=next` })).toEqual(['first', 'next']);
  });

  it('keeps keys that name members of every object as plain keys', () => {
    const [event] = read({
      url: '/g/collect?en=a&ep.__proto__=1&ep.constructor=2&up.__proto__=3&ep.user_data.__proto__.x=4&__proto__=5&pr1=k0__proto__~v06',
    }).events;
    expect(pretty(event)).toBe(
      pretty(
        JSON.parse(`{
          "event_name": "a",
          "__proto__": "1",
          "constructor": "2",
          "x-ga-mp2-user_properties": { "__proto__": "3" },
          "user_data": { "__proto__": { "x": "4" } },
          "x-ga-system_properties": { "_proto__": "5" },
          "items": [{ "__proto__": "6" }],
          "ip_override": "203.0.113.7",
          "user_agent": "test"
        }`),
      ),
    );
  });
});
