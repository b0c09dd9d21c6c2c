import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  answering,
  FIELDS,
  type FieldInput,
  type MetaAnswer,
  PAGE_VIEW,
  runTag,
  type TagRun,
} from './tag.ts';

const status = (code: number, body?: unknown): MetaAnswer => ({ status: code, body });

function send(fields: FieldInput, ...answers: readonly MetaAnswer[]): Promise<TagRun> {
  return runTag(PAGE_VIEW, fields, answering(...answers));
}

describe('send', () => {
  it('makes one request: the token in a header, the timeout that Meta advises', async () => {
    const { requests } = await runTag(PAGE_VIEW);
    expect(requests.map(({ body: _body, ...rest }) => rest)).toEqual([
      {
        method: 'POST',
        url: 'https://graph.facebook.com/v26.0/1234567890/events',
        headers: { 'Content-Type': 'application/json', Authorization: 'Bearer secret-token' },
        timeoutMs: 1500,
      },
    ]);
  });

  it('takes version, timeout and proof from the fields', async () => {
    const proof = 'ab'.repeat(32);
    const fields = { apiVersion: 'v25.0', timeoutMs: '3000', appSecretProof: proof };
    const { requests, body } = await runTag(PAGE_VIEW, fields);
    expect([requests[0]?.url, requests[0]?.timeoutMs, body?.appsecret_proof]).toEqual([
      'https://graph.facebook.com/v25.0/1234567890/events',
      3000,
      proof,
    ]);
  });

  it('takes a proof in capitals and with blanks around it', async () => {
    const { body } = await runTag(PAGE_VIEW, { appSecretProof: ` ${'AB'.repeat(32)}\n` });
    expect(body?.appsecret_proof).toBe('ab'.repeat(32));
  });

  it('leaves out a proof that is none', async () => {
    const { body } = await runTag(PAGE_VIEW, { appSecretProof: `${'ab'.repeat(32)}0` });
    expect(Object.keys(body ?? {})).toEqual(['data', 'partner_agent']);
  });

  it.each(['0', 'soon', -5, {}, null])('waits as Meta advises when the timeout is %j', async timeoutMs => {
    const { requests } = await runTag(PAGE_VIEW, { timeoutMs });
    expect(requests.map(request => request.timeoutMs)).toEqual([1500]);
  });

  it('names its partner agent after the released version, within the limits of Meta', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { body } = await runTag(PAGE_VIEW);
    expect(body?.partner_agent).toBe(`sgtm-capi-${/^\d+\.\d+/.exec(version)}`);
    expect(body?.partner_agent).toMatch(/^(?=.*[a-z].*[a-z]).{1,22}$/);
  });

  it.each([200, 201, 204, 299])('succeeds on %d', async code => {
    expect((await send({}, status(code))).completions).toEqual(['success']);
  });

  it.each([100, 300, 301, 304, 400, 401, 404, 429, 500, 503])('fails on %d', async code => {
    expect((await send({}, status(code))).completions).toEqual(['failure']);
  });

  it.each<[string, MetaAnswer]>([
    ['a timeout', { reason: 'timed_out' }],
    ['a network error', { reason: 'failed' }],
    ['status 500', status(500)],
    ['status 503 with HTML', status(503, '<html>')],
    ['status 429', status(429)],
    ['an error that is transient', status(400, { error: { code: 100, is_transient: true } })],
    ...[1, 2, 4, 17, 32, 341, 368, 613, 80_000, 80_003, 80_004, 80_014, 5000, 21_009].map(
      code => [`code ${code}`, status(400, { error: { code } })] as [string, MetaAnswer],
    ),
  ])('sends the same request again after %s', async (_what, answer) => {
    const { completions, requests } = await send({ retries: '1' }, answer, status(200));
    expect(completions).toEqual(['success']);
    expect(requests).toHaveLength(2);
    expect(requests[1]).toEqual(requests[0]);
  });

  it.each<[string, MetaAnswer]>([
    ['status 400', status(400)],
    ['code 100', status(400, { error: { code: 100, error_subcode: 2804003, is_transient: false } })],
    ['code 190', status(401, { error: { code: 190 } })],
    ['status 301', status(301)],
    ...[0, 8, 13, 21].map(code => [`code ${code}`, status(400, { error: { code } })] as [string, MetaAnswer]),
  ])('does not send again after %s', async (_what, answer) => {
    const { completions, requests } = await send({ retries: '5' }, answer, status(200));
    expect([completions, requests.length]).toEqual([['failure'], 1]);
  });

  it.each([
    [0, 1],
    ['2', 3],
    [5, 6],
    [9, 6],
    ['x', 1],
  ])('with retries %j sends %d times at most', async (retries, count) => {
    const { completions, requests } = await send({ retries }, status(500));
    expect([completions, requests.length]).toEqual([['failure'], count]);
  });

  it('does not wait for the answer if the user does not want it', async () => {
    const { completions, logs } = await send({ doNotWait: true }, status(400));
    expect([completions, logs.map(({ step }) => step)]).toEqual([
      ['success'],
      ['mapped', 'answered', 'failed'],
    ]);
  });

  it('never has the access token in the log', async () => {
    const message = `Malformed access token ${FIELDS.accessToken}`;
    const { logs } = await send({ retries: 1 }, status(500, { error: { message, code: 2 } }));
    expect(logs.map(({ step }) => step)).toEqual(['mapped', 'answered', 'retried', 'answered', 'failed']);
    expect(JSON.stringify(logs)).not.toContain(FIELDS.accessToken);
  });
});
