import { describe, expect, it } from 'vitest';
import { readMeasurementProtocol } from '../../../harness/container/ga4/measurement-protocol.ts';
import { makeRequest } from '../request.ts';

const URL = '/mp/collect?measurement_id=G-XXXXXXX&api_secret=SECRET';

function read(body: unknown, url = URL) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return readMeasurementProtocol(makeRequest({ method: 'POST', url, body: text }));
}

/** The event data of a body with one event, as text, so that the order of keys counts. */
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

/** What `read` drops, and nothing else. */
function faultOf(body: unknown) {
  const { events, dropped, cookies } = read(body);
  expect([events, cookies]).toEqual([[], []]);
  return dropped;
}

describe('a request', () => {
  it("gives event data of the event, then of the body, then of the request, without the API's secret", () => {
    const result = read({
      client_id: '1847123456.1714089000',
      user_id: 'u-1',
      timestamp_micros: 1714089600000000,
      consent: { ad_user_data: 'GRANTED', ad_personalization: 'GRANTED' },
      user_properties: { plan: { value: 'gold' }, visits: { value: 3 }, odd: 'x', empty: {} },
      user_data: { sha256_email_address: ['a'.repeat(64)] },
      validation_behavior: 'ENFORCE_RECOMMENDATIONS',
      events: [
        {
          name: 'purchase',
          params: {
            engagement_time_msec: 1,
            currency: 'USD',
            value: 127.5,
            session_id: '1714089000',
            transaction_id: 'shop-order-4821',
            items: [{ item_id: 'SKU-1', quantity: 2, new: true }],
          },
        },
      ],
    });
    expect(pretty(result)).toBe(
      pretty({
        events: [
          {
            event_name: 'purchase',
            engagement_time_msec: 1,
            currency: 'USD',
            value: 127.5,
            session_id: '1714089000',
            transaction_id: 'shop-order-4821',
            items: [{ item_id: 'SKU-1', quantity: 2, new: true }],
            client_id: '1847123456.1714089000',
            user_id: 'u-1',
            timestamp_micros: 1714089600000000,
            consent: { ad_user_data: 'GRANTED', ad_personalization: 'GRANTED' },
            user_data: { sha256_email_address: ['a'.repeat(64)] },
            'x-ga-mp2-user_properties': { plan: 'gold', visits: 3 },
            'x-ga-measurement_id': 'G-XXXXXXX',
            ip_override: '203.0.113.7',
            user_agent: 'test',
          },
        ],
        dropped: [],
        cookies: [],
      }),
    );
  });

  it("lets an event's parameters win over its other members, those over the body, and the body over the request", () => {
    const { events } = read(
      {
        client_id: 'body',
        user_id: 'body',
        timestamp_micros: 1,
        ip_override: '198.51.100.1',
        user_agent: 'shop',
        events: [{ name: 'a', params: { user_id: 'params', event_name: 'b' }, timestamp_micros: 2 }],
      },
      '/mp/collect',
    );
    expect(events).toEqual([
      {
        event_name: 'a',
        user_id: 'params',
        timestamp_micros: 2,
        client_id: 'body',
        ip_override: '198.51.100.1',
        user_agent: 'shop',
      },
    ]);
  });

  it.each([undefined, null, 'text', [1, 2]])('may have an event with %o for parameters', params => {
    expect(read({ events: [{ name: 'a', params }] }, '/mp/collect').events).toEqual([
      { event_name: 'a', ip_override: '203.0.113.7', user_agent: 'test' },
    ]);
  });

  it('may have up to 25 events', () => {
    const { events, dropped } = read({ events: Array(27).fill({ name: 'a' }) });
    expect(events).toHaveLength(25);
    expect(dropped).toEqual([
      {
        reason: 'over-event-limit',
        count: 2,
        message:
          'The hit has 27 events, and a request holds at most 25, so the rest was dropped. Send the rest in another request.',
      },
    ]);
  });
});

describe('a malformed request', () => {
  it.each<[string, unknown]>([
    ['is no JSON: Unexpected end of JSON input', ''],
    ['is no JSON object', '[]'],
    ['is no JSON object', 'null'],
    ['is no JSON object', '"events"'],
    ['has no list "events"', {}],
    ['has no list "events"', { events: { name: 'a' } }],
    ['has no list "events"', { events: [] }],
    [
      'nests deeper than 32 levels',
      `{"events":[{"name":"a","params":${'['.repeat(400)}${']'.repeat(400)}}]}`,
    ],
  ])('is dropped with a sentence: it %s', (fault, body) => {
    expect(faultOf(body)).toEqual([
      {
        reason: 'malformed-body',
        count: 1,
        message: `A Measurement Protocol request was dropped: its body ${fault}. Send a body like {"client_id": "1.2", "events": [{"name": "purchase", "params": {"value": 1}}]}.`,
      },
    ]);
  });

  it('loses only the events without a name', () => {
    const { events, dropped } = read({ events: [{ name: 'a' }, {}, null, { name: 7 }, { name: '' }] });
    expect(events.map(event => event.event_name)).toEqual(['a']);
    expect(dropped).toEqual(
      [2, 3, 4, 5].map(number => ({
        reason: 'no-event-name',
        count: 1,
        message: `Event ${number} of 5 has no name, so it was dropped. Send its name as member "name".`,
      })),
    );
  });

  it('may nest 32 levels deep', () => {
    const params = `{"a":${'['.repeat(28)}${']'.repeat(28)}}`;
    expect(read(`{"events":[{"name":"a","params":${params}}]}`).dropped).toEqual([]);
    expect(faultOf(`{"events":[{"name":"a","params":{"a":[${params}]}}]}`)).toHaveLength(1);
  });

  it('may nest a million levels deep without harm', () => {
    expect(faultOf(`{"events":[${'['.repeat(400_000)}${']'.repeat(400_000)}]}`)).toHaveLength(1);
  });

  it('keeps keys that name members of every object as plain keys', () => {
    const [event] = read(
      '{"__proto__":{"x":1},"events":[{"name":"a","params":{"__proto__":1,"constructor":2}}]}',
      '/mp/collect',
    ).events;
    expect(Object.entries(event ?? {})).toEqual([
      ['event_name', 'a'],
      ['__proto__', 1],
      ['constructor', 2],
      ['ip_override', '203.0.113.7'],
      ['user_agent', 'test'],
    ]);
  });
});
