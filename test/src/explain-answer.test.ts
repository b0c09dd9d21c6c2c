import { describe, expect, it } from 'vitest';
import { errorBody, type GraphError, graphErrors } from '../../harness/graph/errors.ts';
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

/** Errors whose code, subcode and message are ours alone tell no answer of Meta's from another. */
function isRecognisable({ code, subcode, message }: GraphError): boolean {
  return code !== 100 || subcode !== undefined || message !== 'Invalid parameter';
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
      advice: graphErrors.tokenExpired.advice,
    });
  });

  it.each<[string, GraphError]>(Object.entries(graphErrors).filter(([, row]) => isRecognisable(row)))(
    'says of %s what the stand-in and the pages say',
    async (_name, row) => {
      const { advice } = row;
      expect(await explain(row.status, errorBody(row, 'AbcDef'))).toMatchObject({ advice });
    },
  );

  it.each([
    [{ code: 100, error_subcode: 1 }, graphErrors.subcode2804001.advice],
    [{ code: 190, error_subcode: 1 }, graphErrors.invalidToken.advice],
    [{ code: 294 }, graphErrors.permissionsError.advice],
    [
      { code: 1, message: 'Invalid appsecret_proof provided in the API argument' },
      graphErrors.invalidSecretProof.advice,
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
