import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../harness/container/run-event.ts';
import { describeAnswer } from '../../../harness/preview/server/verdict.ts';

const NOW = 1795250000000;
const META = 'https://graph.facebook.com/v26.0/1/events';

function describeMeta(answer: Exchange['answer'], data: unknown[] = [validEvent]) {
  const body = JSON.stringify({ data });
  const request = {
    method: 'POST',
    url: META,
    headers: { authorization: 'Bearer x' },
    body,
    timeoutMs: 1500,
  };
  return describeAnswer({ request, answer }, NOW);
}

const validEvent = {
  event_name: 'Lead',
  event_time: NOW / 1000,
  event_id: '1',
  action_source: 'website',
  event_source_url: 'https://x.test/',
  user_data: { client_ip_address: '203.0.113.7', client_user_agent: 'test' },
};

function answerOf(statusCode: number, body: unknown): Exchange['answer'] {
  return { statusCode, headers: {}, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

describe("Meta's answer in words", () => {
  it('counts what was received', () => {
    expect(describeMeta(answerOf(200, { events_received: 1 }))).toEqual({
      tone: 'good',
      text: 'Meta received 1 event.',
      advice: undefined,
      warnings: [],
    });
    expect(describeMeta(answerOf(200, { events_received: 2 })).text).toBe('Meta received 2 events.');
  });

  it('says what a code means and what to do', () => {
    expect(
      describeMeta(
        answerOf(400, { error: { message: 'Invalid parameter', code: 100, error_subcode: 2804003 } }),
      ),
    ).toEqual({
      tone: 'bad',
      text: 'Meta refused the request with 400, code 100/2804003: Event Timestamp Too Old.',
      advice: 'Send events within 7 days, those of physical stores within 62 days.',
      warnings: [],
    });
  });

  it('says when it is worth trying again', () => {
    expect(describeMeta(answerOf(400, { error: { message: 'x', code: 2 } })).advice).toMatch(
      / Sending it again can succeed\.$/,
    );
  });

  it('repeats the message of a code that is not known', () => {
    const { text, advice } = describeMeta(
      answerOf(400, { error: { message: 'Something new', code: 99_999 } }),
    );
    expect([text, advice]).toEqual([
      'Meta refused the request with 400, code 99999: Something new.',
      undefined,
    ]);
  });

  it('warns of what Meta forbids, but may not refuse', () => {
    const event = { ...validEvent, event_source_url: undefined };
    const { tone, warnings } = describeMeta(answerOf(200, { events_received: 1 }), [event]);
    expect([tone, warnings.length]).toEqual(['good', 1]);
  });

  it('takes a page of HTML for what its status says', () => {
    expect(describeMeta(answerOf(502, '<!doctype html>')).text).toBe('Meta answered 502.');
  });

  it.each([
    [{ reason: 'timed_out' } as const, 'Meta did not answer within 1500 ms.'],
    [{ reason: 'failed' } as const, 'The connection to Meta failed.'],
    [undefined, 'No answer of Meta was waited for.'],
  ])('is missing: %o', (answer, text) => {
    expect(describeMeta(answer).text).toBe(text);
  });
});

describe('the answer of another endpoint', () => {
  it.each([
    [204, 'good'],
    [302, 'bad'],
    [500, 'bad'],
  ])('with %d is %s', (statusCode, tone) => {
    const request = {
      method: 'GET',
      url: 'https://api.x.test/a',
      headers: {},
      body: undefined,
      timeoutMs: 1,
    };
    expect(describeAnswer({ request, answer: { statusCode, headers: {}, body: undefined } }, NOW)).toEqual({
      tone,
      text: `api.x.test answered ${statusCode}.`,
      advice: undefined,
      warnings: [],
    });
  });
});
