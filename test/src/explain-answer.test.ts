import { describe, expect, it } from 'vitest';
import { PAGE_VIEW, runTag } from './tag.ts';

async function explain(statusCode: number, body: unknown): Promise<unknown> {
  const { logs, completions, error } = await runTag(PAGE_VIEW, {}, async () => ({
    statusCode,
    headers: {},
    body: JSON.stringify(body),
  }));
  expect([completions.length, error]).toEqual([1, undefined]);
  return logs.find(({ step }) => step === 'answered')?.details;
}

describe('explainAnswer', () => {
  it('logs how many events Meta has taken', async () => {
    expect(await explain(200, { events_received: 1, messages: [], fbtrace_id: 'AbcDef' })).toEqual({
      step: 'answered',
      dataset: '1234567890',
      status: 200,
      events_received: 1,
      fbtrace_id: 'AbcDef',
    });
  });

  it("logs the numbers of Meta's error and what to do, and not its message", async () => {
    const error = { message: 'Malformed token x', type: 'OAuthException', code: 190, error_subcode: 463 };
    expect(await explain(401, { error: { ...error, fbtrace_id: 'AbcDef' } })).toEqual({
      step: 'answered',
      dataset: '1234567890',
      status: 401,
      code: '190',
      error_subcode: '463',
      fbtrace_id: 'AbcDef',
      advice: 'The access token is not valid any more. Generate a new one in Events Manager.',
    });
  });

  it.each([
    [{ code: 100, error_subcode: 2804010 }, 'A Purchase needs a currency.'],
    [
      { code: 100, error_subcode: 33 },
      'Check the dataset (pixel) ID, and that the access token belongs to it.',
    ],
    [
      { code: 100, error_subcode: 1 },
      'Meta takes a parameter for invalid. Compare the event with Test events in Events Manager.',
    ],
    [{ code: 999 }, 'See https://developers.facebook.com/docs/graph-api/guides/error-handling.'],
  ])('advises on %j', async (error, advice) => {
    expect(await explain(400, { error })).toMatchObject({ advice });
  });

  it.each([
    undefined,
    null,
    'Bad Gateway',
    5,
    [],
    { error: null },
    { error: 'text' },
    { error: { code: {} } },
  ])('logs the status alone when the body is %j', async body => {
    expect(await explain(502, body)).toEqual({ step: 'answered', dataset: '1234567890', status: 502 });
  });
});
