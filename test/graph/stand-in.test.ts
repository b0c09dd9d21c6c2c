import { describe, expect, it } from 'vitest';
import type { Failure } from '../../harness/graph/failures.ts';
import {
  createStandIn,
  type GraphAnswer,
  type StandInOptions,
  type StandInRecord,
} from '../../harness/graph/stand-in.ts';
import { emailHash, firstTraceId, get, now, pixelHit, post, purchase } from './fixtures.ts';

/** A stand-in whose clock stands still. */
function standInWith(options: Partial<StandInOptions> = {}) {
  return createStandIn({ clock: { now: () => now }, ...options });
}

/** One that fails the requests as listed, and takes what comes then. */
function failing(...failures: (Failure | undefined)[]) {
  return standInWith({ nextFailure: () => failures.shift() });
}

const accepted = { events_received: 1, messages: [], fbtrace_id: firstTraceId };
const received = { version: 'v26.0', datasetId: '1234567890', parameters: { data: [purchase()] } };

describe('createStandIn', () => {
  it('answers as Graph does, and tells what it got, without the token', () => {
    const seen: StandInRecord[] = [];
    const standIn = standInWith({ onRecord: record => seen.push(record) });
    const answer = standIn.graph(post({ data: [purchase()] }));
    const refused = standIn.graph(get('/v26.0/7/events?access_token=TOKEN'));

    expect(answer).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(accepted),
    });
    expect(seen).toEqual([
      {
        channel: 'server',
        at: now,
        status: 200,
        body: accepted,
        refusal: undefined,
        received,
        failure: undefined,
        events: [1],
      },
      {
        channel: 'server',
        at: now,
        status: 400,
        body: JSON.parse((refused as GraphAnswer).body),
        refusal: { error: 'unsupportedRequest', path: 'method' },
        received: { version: 'v26.0', datasetId: '7', parameters: {} },
        failure: undefined,
        events: [],
      },
    ]);
    expect(standIn.records).toEqual(seen);
    expect(JSON.stringify(seen)).not.toContain('TOKEN');
  });

  it('answers each hit of the pixel with an image, and takes in what it can read', async () => {
    const standIn = standInWith();
    const answers = [standIn.pixel(pixelHit()), standIn.pixel(get('/tr/?ev=PageView'))];

    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'image/gif'],
      [200, 'image/gif'],
    ]);
    expect(standIn.records).toEqual([
      {
        channel: 'browser',
        at: now,
        hit: {
          datasetId: '1234567890',
          eventName: 'Purchase',
          eventId: 'order-42',
          userData: {},
          customData: {},
          parameters: { fbp: 'fb.1.1795240000000.1' },
        },
        events: [1],
      },
      { channel: 'browser', at: now, hit: undefined, events: [] },
    ]);
  });

  it('de-duplicates what comes from both sides', () => {
    const standIn = standInWith();
    standIn.pixel(pixelHit());
    standIn.graph(post({ data: [purchase(), purchase({ event_id: 'order-43' })] }));

    expect(standIn.ledger.entries().map(({ outcome, mergedInto }) => mergedInto ?? outcome)).toEqual([
      'kept',
      1,
      'counted',
    ]);
    expect(standIn.ledger.totals).toEqual({ received: 3, merged: 1 });
  });

  it('estimates the match quality of what came from the server', () => {
    const standIn = standInWith();
    standIn.pixel(pixelHit({ 'ud[em]': emailHash }));
    standIn.graph(post({ data: [purchase()] }));

    expect(
      standIn
        .matchQuality()
        .map(({ eventName, events, estimatedScore }) => [eventName, events, estimatedScore]),
    ).toEqual([['Purchase', 1, 5.5]]);
  });

  it('asks for the token and the proof of the account', () => {
    const standIn = standInWith({ account: { access: { OTHER: ['7'] }, appSecret: 'secret' } });
    standIn.graph(post({ data: [purchase()] }));
    standIn.graph(post({ data: [purchase()] }, { headers: { authorization: 'Bearer OTHER' } }));

    const refusals = standIn.records.map(record => 'refusal' in record && record.refusal?.error);
    expect(refusals).toEqual(['invalidToken', 'missingSecretProof']);
  });

  it('remembers the last 1000 requests', () => {
    const standIn = standInWith();
    for (let index = 0; index < 1002; index++) standIn.graph(get(`/v26.0/${index}/events`));

    expect(standIn.records.length).toBe(1000);
    expect(standIn.records[0]).toMatchObject({ received: { datasetId: '2' } });
  });

  it('remembers fewer when they are big', () => {
    const standIn = standInWith();
    const body = { data: [purchase({ custom: 'x'.repeat(10 * 1024 * 1024) })] };
    for (let index = 0; index < 4; index++) standIn.graph(post(body));

    expect(standIn.records.length).toBe(3);
  });
});

describe('createStandIn, failing,', () => {
  it.each(['timeout', 'reset'] as const)('gives no answer on %s, and takes nothing in', failure => {
    const standIn = failing(failure);

    expect(standIn.graph(post({ data: [purchase()] }))).toBe(failure);
    expect(standIn.records).toEqual([
      {
        channel: 'server',
        at: now,
        status: undefined,
        body: undefined,
        refusal: undefined,
        received,
        failure,
        events: [],
      },
    ]);
    expect(standIn.ledger.totals.received).toBe(0);
  });

  it('answers in HTML where a proxy would', () => {
    const standIn = failing({ status: 503 });

    expect(standIn.graph(post({ data: [purchase()] }))).toEqual({
      status: 503,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!DOCTYPE html><title>Error 503</title><p>Sorry, something went wrong.',
    });
    expect(standIn.records).toMatchObject([
      { status: 503, body: undefined, refusal: undefined, failure: { status: 503 }, events: [] },
    ]);
  });

  it("answers with Meta's errors, and takes the same request once they have passed", () => {
    const standIn = failing({ error: 'serviceDown' });
    const error = {
      message: 'An unexpected error has occurred. Please retry your request later.',
      type: 'OAuthException',
      code: 2,
      is_transient: true,
      fbtrace_id: firstTraceId,
    };

    expect(standIn.graph(post({ data: [purchase()] }))).toEqual({
      status: 500,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ error }),
    });
    expect(standIn.graph(post({ data: [purchase()] }))).toMatchObject({ status: 200 });
    expect(standIn.records).toMatchObject([
      { status: 500, refusal: { error: 'serviceDown', path: 'request' }, failure: { error: 'serviceDown' } },
      { status: 200, refusal: undefined, failure: undefined, events: [1] },
    ]);
  });

  it('answers with code 4 beyond the rate limit, until the minute has passed', () => {
    let at = now;
    const standIn = standInWith({ clock: { now: () => at }, requestsPerMinute: 1 });
    for (const passed of [0, 59_999, 60_000]) {
      at = now + passed;
      standIn.graph(post({ data: [purchase()] }));
    }

    expect(standIn.records.map(record => 'refusal' in record && record.refusal?.error)).toEqual([
      undefined,
      'applicationLimit',
      undefined,
    ]);
  });

  it('does not strike the pixel', () => {
    const standIn = failing('reset');
    standIn.pixel(pixelHit());

    expect(standIn.ledger.totals.received).toBe(1);
  });
});
