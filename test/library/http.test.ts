import { expect, test } from 'vitest';
import { type HttpReplies, type HttpReply, UserError } from '../../harness/index.ts';
import { runCode } from './run-code.ts';

const get = (url: string, options = '{}') => `
  const now = require('getTimestampMillis');
  return require('sendHttpGet')('${url}', ${options}).then(
    answer => ({ answer: answer, now: now() }),
    reason => ({ reason: reason, now: now() }));
`;

async function answerTo(url: string, http: HttpReplies): Promise<unknown> {
  return (await runCode(get(url, '{ timeout: 2000 }'), { http, now: 0 })).value;
}

test.each<[string, HttpReply, unknown]>([
  ['a status', 204, { answer: { statusCode: 204, headers: {} }, now: 0 }],
  [
    'an answer',
    { statusCode: 404, headers: { 'X-A': 'b' }, body: 'no' },
    { answer: { statusCode: 404, headers: { 'x-a': 'b' }, body: 'no' }, now: 0 },
  ],
  ['JSON', { body: { a: [1] } }, { answer: { statusCode: 200, headers: {}, body: '{"a":[1]}' }, now: 0 }],
  ['an answer after a while', { delayMs: 1999 }, { answer: { statusCode: 200, headers: {} }, now: 1999 }],
  ['an answer too late', { delayMs: 2000 }, { reason: { reason: 'timed_out' }, now: 2000 }],
  ['no answer in time', { reason: 'timed_out' }, { reason: { reason: 'timed_out' }, now: 2000 }],
  ['no connection', { reason: 'failed' }, { reason: { reason: 'failed' }, now: 0 }],
])('the template gets %s', async (_what, reply, expected) => {
  expect(await answerTo('https://a.example/', { 'https://a.example/': reply })).toEqual(expected);
  expect(await answerTo('https://a.example/', async () => reply)).toEqual(expected);
});

test('the first pattern that matches counts', async () => {
  const http = {
    'https://*.example.com/v1/*': 201,
    'https://api.example.com/': () => 202,
    'https://other.example/exact': 203,
  };

  expect(await answerTo('https://api.example.com/v1/x?y', http)).toMatchObject({
    answer: { statusCode: 201 },
  });
  expect(await answerTo('https://api.example.com/v2', http)).toMatchObject({ answer: { statusCode: 202 } });
  expect(await answerTo('https://other.example/exact', http)).toMatchObject({ answer: { statusCode: 203 } });
});

test('what nobody answers fails', async () => {
  const failed = { reason: { reason: 'failed' }, now: 0 };

  expect(await answerTo('https://other.example/more', { 'https://other.example/exact': 203 })).toEqual(
    failed,
  );
  expect(await answerTo('https://a.example/', {})).toEqual(failed);
  expect(await answerTo('no URL', { 'https://a.example/': 200 })).toEqual(failed);
});

test('a request is recorded with its JSON and what came of it', async () => {
  const code = `
    const send = require('sendHttpRequest');
    send('https://a.example/', { method: 'post', headers: { A: 1 }, timeout: 5 }, '{"b":2}');
    send('https://a.example/', { method: 'PUT' }, 'text');
  `;

  const { requests } = await runCode(code, {
    http: ({ method }) => (method === 'PUT' ? { delayMs: 10 } : { reason: 'timed_out' }),
  });

  expect(requests).toEqual([
    {
      method: 'POST',
      url: 'https://a.example/',
      headers: { A: '1' },
      body: '{"b":2}',
      timeoutMs: 5,
      json: { b: 2 },
      answer: { reason: 'timed_out' },
    },
    {
      method: 'PUT',
      url: 'https://a.example/',
      headers: {},
      body: 'text',
      timeoutMs: 15000,
      json: undefined,
      answer: { statusCode: 200, headers: {}, body: undefined },
    },
  ]);
});

test('what is on its way at the same time arrives in the order of the clock', async () => {
  const code = `
    const send = require('sendHttpGet');
    const log = require('logToConsole');
    const now = require('getTimestampMillis');
    send('https://a.example/30').then(() => log('a', now()));
    send('https://a.example/10').then(() => send('https://a.example/10')).then(() => log('b', now()));
  `;

  const { console } = await runCode(code, {
    http: ({ url }) => ({ delayMs: Number(url.slice(-2)) }),
    now: 0,
  });

  expect(console).toEqual([
    ['b', 20],
    ['a', 30],
  ]);
});

test('timers of the template run while it waits for an answer', async () => {
  const code = `
    const log = require('logToConsole');
    require('Promise').create(() => {}).catch(() => log('promise given up'));
    require('sendHttpGet')('https://a.example/').then(() => log('answer'));
  `;

  const { console } = await runCode(code, { http: () => ({ delayMs: 6000 }) });

  expect(console).toEqual([['promise given up'], ['answer']]);
});

test('a function that fails ends the run with its error', async () => {
  const http = () => {
    throw new Error('expected a token');
  };

  await expect(runCode(get('https://a.example/'), { http })).rejects.toThrow(new Error('expected a token'));
});

test('a key that is no URL pattern is refused', async () => {
  await expect(runCode('', { http: { 'http://localhost/': 200 } })).rejects.toThrow(
    new UserError(
      'Expected the keys of http to be URL patterns like https://api.example.com/*, got http://localhost/. Give a function to answer other URLs.',
    ),
  );
});
