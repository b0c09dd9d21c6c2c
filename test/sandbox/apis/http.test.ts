import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../harness/sandbox/environment.ts';
import { TemplateError } from '../../../harness/sandbox/errors.ts';
import { testEnvironment } from '../environment.ts';
import { call, settle } from './call.ts';

const URL = 'https://graph.facebook.com/v26.0/1/events';
const ANSWER: HttpAnswer = {
  statusCode: 400,
  headers: { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] },
  body: '{"error":{}}',
};

const answering = (answer: HttpAnswer) => testEnvironment({ transport: () => Promise.resolve(answer) });
const failing = (reason: unknown) => testEnvironment({ transport: () => Promise.reject(reason) });

async function sent(api: string, ...args: unknown[]): Promise<unknown> {
  const environment = testEnvironment();
  await settle(api, args, { environment });
  return environment.requests;
}

describe('sendHttpRequest', () => {
  it('sends a GET without headers and body unless told otherwise', async () => {
    expect(await sent('sendHttpRequest', URL)).toEqual([
      { method: 'GET', url: URL, headers: {}, body: undefined, timeoutMs: 15_000 },
    ]);
  });

  it('sends method, headers, body and timeout as given', async () => {
    const options = { method: 'POST', headers: { 'Content-Type': 'application/json' }, timeout: 1_500 };
    expect(await sent('sendHttpRequest', URL, options, '{"data":[]}')).toEqual([
      {
        method: 'POST',
        url: URL,
        headers: { 'Content-Type': 'application/json' },
        body: '{"data":[]}',
        timeoutMs: 1_500,
      },
    ]);
  });

  it('reads options of other types, and leaves out what is null', async () => {
    const options = {
      method: 'put',
      headers: { a: 1, b: null, c: undefined, d: ['x', 'y'] },
      timeout: '2000',
    };
    expect(await sent('sendHttpRequest', URL, options, 7)).toEqual([
      { method: 'PUT', url: URL, headers: { a: '1', d: 'x,y' }, body: '7', timeoutMs: 2_000 },
    ]);
  });

  it.each([
    [{ timeout: 0 }, null],
    [{ timeout: -1, method: '', headers: 'x' }, undefined],
    [{ timeout: 'soon', method: null }, null],
    [undefined, undefined],
  ])('falls back to the defaults for %j', async (options, body) => {
    expect(await sent('sendHttpRequest', URL, options, body)).toEqual([
      { method: 'GET', url: URL, headers: {}, body: undefined, timeoutMs: 15_000 },
    ]);
  });

  it('resolves with any status', async () => {
    expect(await settle('sendHttpRequest', [URL], { environment: answering(ANSWER) })).toEqual({
      fulfilled: ANSWER,
    });
  });

  it('resolves with a body that is undefined when nothing arrived', async () => {
    const environment = answering({ statusCode: 204, headers: {}, body: undefined });
    expect(await settle('sendHttpRequest', [URL], { environment })).toEqual({
      fulfilled: { statusCode: 204, headers: {}, body: undefined },
    });
  });

  it.each([
    [{ reason: 'failed' }, 'failed'],
    [{ reason: 'timed_out' }, 'timed_out'],
    [new Error('connect ECONNREFUSED'), 'failed'],
    [undefined, 'failed'],
  ])('rejects when the transport rejects with %o', async (failure, reason) => {
    expect(await settle('sendHttpRequest', [URL], { environment: failing(failure) })).toEqual({
      rejected: { reason },
    });
  });

  it('rejects when the transport throws', async () => {
    const environment = testEnvironment({
      transport() {
        throw new TypeError('Invalid URL');
      },
    });
    expect(await settle('sendHttpRequest', [URL], { environment })).toEqual({
      rejected: { reason: 'failed' },
    });
  });

  it.each([
    [URL, 'POST', '[string, object|function?, any?, any?], but received [string, string].'],
    [undefined, undefined, '[string, object|function?, any?, any?], but received [undefined, undefined].'],
    [URL, null, '[string, object|function?, any?, any?], but received [string, null].'],
  ])('refuses (%j, %j)', (url, options, types) => {
    expect(() => call('sendHttpRequest', [url, options])).toThrow(
      `Argument error in sendHttpRequest. Expected argument types ${types}`,
    );
  });
});

describe('sendHttpGet', () => {
  it('sends a GET, whatever the options say', async () => {
    const options = { method: 'POST', headers: { Accept: '*/*' }, timeout: 500 };
    expect(await sent('sendHttpGet', URL, options)).toEqual([
      { method: 'GET', url: URL, headers: { Accept: '*/*' }, body: undefined, timeoutMs: 500 },
    ]);
  });

  it('resolves and rejects as sendHttpRequest does', async () => {
    expect(await settle('sendHttpGet', [URL], { environment: answering(ANSWER) })).toEqual({
      fulfilled: ANSWER,
    });
    expect(await settle('sendHttpGet', [URL], { environment: failing({ reason: 'timed_out' }) })).toEqual({
      rejected: { reason: 'timed_out' },
    });
  });
});

describe('the callback form', () => {
  async function calledBack(
    api: string,
    environment = answering(ANSWER),
    ...rest: unknown[]
  ): Promise<unknown> {
    const calls: unknown[] = [];
    const callback = (...args: unknown[]): void => void calls.push(args);
    const result = await settle(api, [URL, callback, ...rest], { environment });
    expect(result).toEqual({ fulfilled: undefined });
    return calls;
  }

  it.each(['sendHttpGet', 'sendHttpRequest'])('%s calls back with status, headers and body', async api => {
    expect(await calledBack(api)).toEqual([[ANSWER.statusCode, ANSWER.headers, ANSWER.body]]);
  });

  it.each([
    ['failed', 0],
    ['timed_out', -1],
  ])('calls back after %s with status %d and nothing else', async (reason, status) => {
    expect(await calledBack('sendHttpRequest', failing({ reason }))).toEqual([[status, {}, undefined]]);
  });

  it('leaves errors of the callback to the run', async () => {
    const callback = (): void => {
      throw new TemplateError('broken');
    };
    const environment = answering(ANSWER);
    await expect(settle('sendHttpGet', [URL, callback], { environment })).rejects.toThrow('broken');
  });

  it('takes options and body after the callback', async () => {
    const environment = testEnvironment();
    await calledBack('sendHttpRequest', environment, { method: 'POST', headers: { a: 'b' } }, 'text');
    await calledBack('sendHttpGet', environment, { timeout: 500 });
    expect(environment.requests).toEqual([
      { method: 'POST', url: URL, headers: { a: 'b' }, body: 'text', timeoutMs: 15_000 },
      { method: 'GET', url: URL, headers: {}, body: undefined, timeoutMs: 500 },
    ]);
  });
});

describe.each(['sendHttpGet', 'sendHttpRequest'])('the permission of %s', api => {
  const permissions = { send_http: { allowedUrls: 'specific', urls: ['https://graph.facebook.com/'] } };

  it('admits what send_http admits', async () => {
    const environment = testEnvironment();
    await settle(api, [URL], { environment, permissions });
    expect(environment.requests).toHaveLength(1);
  });

  it('throws for other URLs, and sends nothing', () => {
    const environment = testEnvironment();
    expect(() => call(api, ['https://example.com/'], { environment, permissions })).toThrow(
      'Prohibited URL: https://example.com/',
    );
    expect(environment.requests).toEqual([]);
  });
});
