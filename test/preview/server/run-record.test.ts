import { expect, test } from 'vitest';
import { toRunRecord } from '../../../harness/preview/server/run-record.ts';
import { PermissionError, typeError } from '../../../harness/sandbox/errors.ts';

test('a call that threw is recorded with why, and with the permission that was missing', () => {
  const failed = { api: 'getCookieValues', arguments: ['_fbp'], result: undefined };
  const denied = new PermissionError('Prohibited read on cookie "_fbp"', 'get_cookies', ['_fbp']);
  const wrong = typeError('x is not a function');
  wrong.position = { line: 3, column: 4 };
  const run = {
    name: 'Tag',
    fields: {},
    result: {
      outcome: 'none',
      completions: [],
      value: undefined,
      error: denied,
      steps: 5,
    },
    exchanges: [],
    cookies: [],
    console: [],
    deadLetters: 0,
    calls: [
      { ...failed, error: denied },
      { ...failed, error: wrong },
    ],
    durationMs: 2,
  } as const;
  const call = { api: 'getCookieValues', arguments: ["'_fbp'"], result: 'undefined' };
  expect(toRunRecord(run, { request: { headers: {} }, at: 0, eventData: {} })).toEqual({
    name: 'Tag',
    outcome: 'none',
    error: 'Prohibited read on cookie "_fbp"',
    steps: 5,
    durationMs: 2,
    fields: {},
    calls: [
      { ...call, error: 'Prohibited read on cookie "_fbp"', denied: 'get_cookies' },
      { ...call, error: 'TypeError: x is not a function (line 3, column 5)', denied: undefined },
    ],
    console: [],
    exchanges: [],
    cookies: [],
  });
});
