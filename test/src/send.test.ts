import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HttpTransport } from '../../harness/sandbox/environment.ts';
import { FIELDS, runTag, type TagRun } from './tag.ts';

const PAGE_VIEW = { eventData: { event_name: 'page_view' } };

function answer(statusCode: number, body?: unknown): Promise<TagRun> {
  const transport: HttpTransport = async () => ({ statusCode, headers: {}, body: JSON.stringify(body) });
  return runTag(PAGE_VIEW, {}, transport);
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

  it('names its partner agent after the released version, within the limits of Meta', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { body } = await runTag(PAGE_VIEW);
    expect(body?.partner_agent).toBe(`sgtm-capi-${/^\d+\.\d+/.exec(version)}`);
    expect(body?.partner_agent).toMatch(/^(?=.*[a-z].*[a-z]).{1,22}$/);
  });

  it.each([200, 201, 204, 299])('succeeds on %d', async status => {
    expect((await answer(status)).completions).toEqual(['success']);
  });

  it.each([100, 301, 304, 400, 401, 404, 429, 500, 503])('fails on %d', async status => {
    expect((await answer(status)).completions).toEqual(['failure']);
  });

  it.each(['failed', 'timed_out'] as const)('fails when the request has %s', async reason => {
    const { completions, logs } = await runTag(PAGE_VIEW, {}, () => Promise.reject({ reason }));
    expect({ completions, logs }).toEqual({
      completions: ['failure'],
      logs: [[`Meta Conversions API: failed: no answer from Meta: ${reason}.`]],
    });
  });

  it("logs the numbers of Meta's error, and not its message, which may quote the token", async () => {
    const { logs } = await answer(401, {
      error: {
        message: `Malformed access token ${FIELDS.accessToken}`,
        type: 'OAuthException',
        code: 190,
        error_subcode: 463,
        fbtrace_id: 'AbcDef',
      },
    });
    expect(logs).toEqual([
      [
        'Meta Conversions API: failed: refused by Meta with status 401, code 190, error_subcode 463, fbtrace_id AbcDef.',
      ],
    ]);
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
  ])('fails with a log line when the body is %j', async body => {
    const { completions, error, logs } = await answer(502, body);
    expect({ completions, error, logs }).toEqual({
      completions: ['failure'],
      error: undefined,
      logs: [
        [
          'Meta Conversions API: failed: refused by Meta with status 502, code -, error_subcode -, fbtrace_id -.',
        ],
      ],
    });
  });
});
