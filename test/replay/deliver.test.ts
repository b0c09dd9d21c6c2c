import { describe, expect, it } from 'vitest';
import { type DeliveryOptions, deliver } from '../../harness/replay/deliver.ts';
import { createTally } from '../../harness/replay/tally.ts';
import type { HttpAnswer, HttpFailure, OutgoingRequest } from '../../harness/sandbox/environment.ts';
import { purchase } from '../graph/fixtures.ts';
import { createInstantClock, deadLetters, readyRows } from './fixtures.ts';

const destination = {
  dataset: '1234567890',
  apiVersion: 'v26.0',
  partnerAgent: 'sgtm-capi-0.1',
  testEventCode: undefined,
};
const batch = { destination, rows: readyRows(deadLetters(2)) };
const credentials = { token: 'TOKEN', secretProof: undefined };
const timedOut = { reason: 'timed_out' } as const;

function answer(statusCode: number, body: unknown): HttpAnswer {
  return { statusCode, headers: {}, body: JSON.stringify(body) };
}

const accepted = answer(200, { events_received: 2, messages: [] });

/** Answers with one after the other, and with the last for ever. */
function setUp(...answers: (HttpAnswer | HttpFailure)[]) {
  const requests: OutgoingRequest[] = [];
  const clock = createInstantClock();
  const tally = createTally();
  const options: DeliveryOptions = {
    endpoint: 'https://graph.facebook.com',
    clock,
    random: () => 0,
    signal: new AbortController().signal,
    tally,
    async transport(request) {
      requests.push(request);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      if (!next || 'reason' in next) throw next;
      return next;
    },
  };
  return { requests, waits: clock.waits, tally, options };
}

describe('deliver', () => {
  it('sends all events in one request, the token in its header', async () => {
    const { requests, options } = setUp(accepted);
    expect(await deliver(batch, credentials, options)).toEqual({ kind: 'accepted', words: '' });
    expect(requests.map(request => ({ ...request, body: JSON.parse(request.body ?? '') }))).toEqual([
      {
        method: 'POST',
        url: 'https://graph.facebook.com/v26.0/1234567890/events',
        headers: { 'content-type': 'application/json', authorization: 'Bearer TOKEN' },
        body: {
          data: [purchase({ event_id: 'order-1' }), purchase({ event_id: 'order-2' })],
          partner_agent: 'sgtm-capi-0.1',
        },
        timeoutMs: 30_000,
      },
    ]);
  });

  it('sends test event code and proof where there are any', async () => {
    const { requests, options } = setUp(accepted);
    const test = { ...batch, destination: { ...destination, testEventCode: 'TEST1' } };
    await deliver(test, { token: 'TOKEN', secretProof: 'ab' }, options);
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      test_event_code: 'TEST1',
      appsecret_proof: 'ab',
    });
  });

  it('tries again what passes, the same request later and later', async () => {
    const html = { statusCode: 503, headers: {}, body: '<!DOCTYPE html>' };
    const { requests, waits, tally, options } = setUp(timedOut, html, { reason: 'failed' }, accepted);
    expect(await deliver(batch, credentials, options)).toEqual({ kind: 'accepted', words: '' });
    expect(requests).toEqual(Array(4).fill(requests[0]));
    expect(waits).toEqual([500, 1000, 2000]);
    expect(tally.requests).toBe(4);
  });

  it('gives up after six tries', async () => {
    const { waits, tally, options } = setUp(timedOut);
    expect(await deliver(batch, credentials, options)).toEqual({
      kind: 'passing',
      words: 'No answer in time.',
    });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(tally.requests).toBe(6);
  });

  it.each([
    ['refused', { code: 100, error_subcode: 2804003 }],
    ['denied', { code: 190 }],
  ])('does not try again what is %s', async (kind, error) => {
    const { waits, options } = setUp(answer(400, { error }), accepted);
    expect(await deliver(batch, credentials, options)).toMatchObject({ kind });
    expect(waits).toEqual([]);
  });

  it('does not try again once it is told to stop', async () => {
    const { requests, options } = setUp(timedOut, accepted);
    const verdict = await deliver(batch, credentials, { ...options, signal: AbortSignal.abort() });
    expect({ verdict, tries: requests.length }).toEqual({
      verdict: { kind: 'passing', words: 'No answer in time.' },
      tries: 1,
    });
  });

  it('takes the token out of what Meta says, and cuts what has no end', async () => {
    const { options } = setUp(answer(400, { error: { code: 100, message: `TOKEN${'x'.repeat(100_000)}` } }));
    expect(await deliver(batch, credentials, options)).toEqual({
      kind: 'refused',
      words: `Status 400, code 100: “<token>${'x'.repeat(1000)}`.slice(0, 1000),
    });
  });
});
