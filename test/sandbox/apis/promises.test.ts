import { describe, expect, it } from 'vitest';
import { resultOf } from '../run-code.ts';

const PREPARE = `const Promise = require('Promise'); const callLater = require('callLater'); const log = [];
  const resolved = (value) => Promise.create((resolve) => { resolve(value); });
  const rejected = (reason) => Promise.create((resolve, reject) => { reject(reason); });
`;

const RESULTS: readonly [behaviour: string, code: string, value: unknown][] = [
  ['fulfils', 'return resolved(1);', 1],
  ['passes results on', 'return resolved(1).then(v => v + 1).then(v => v * 10);', 20],
  ['follows a promise given by a handler', 'return resolved(1).then(v => resolved(v + 1));', 2],
  [
    'follows a promise that it is resolved with',
    'return Promise.create((resolve) => { resolve(resolved(3)); });',
    3,
  ],
  ['settles once', 'return Promise.create((resolve, reject) => { resolve(1); resolve(2); reject(3); });', 1],
  [
    'rejects into catch',
    "return rejected('no').then(() => 'unreached').catch(reason => reason + '!');",
    'no!',
  ],
  [
    'rejects into the second handler of then',
    "return rejected('no').then(() => 'unreached', reason => reason);",
    'no',
  ],
  ['goes on after catch', "return rejected('no').catch(() => 'saved').then(v => v);", 'saved'],
  [
    'lets finally see nothing and change nothing',
    'return resolved(1).finally(() => { log.push(arguments.length); return 9; }).then(v => [v, log]);',
    [1, [0]],
  ],
  ['passes a rejection through finally', "return rejected('no').finally(() => 1).catch(r => r);", 'no'],
  [
    'lets an error in finally win',
    'return resolved(1).finally(() => { log.x.y; }).catch(e => e.toString());',
    "TypeError: Cannot read properties of undefined (reading 'y')",
  ],
  ['ignores handlers that are no functions', 'return resolved(1).then(3).then(undefined, 4).finally(5);', 1],
  [
    'turns an error in a handler into an opaque rejection',
    "return resolved(1).then(() => log.nothing.here).catch(e => [require('getType')(e), e.message, e.toString()]);",
    ['object', undefined, "TypeError: Cannot read properties of undefined (reading 'here')"],
  ],
  [
    'turns an error in the resolver into a rejection',
    "return Promise.create(() => { log.x.y; }).catch(() => 'caught');",
    'caught',
  ],
  [
    'does not take an object with then for a promise',
    "return resolved({then: () => 'x'}).then(v => require('getType')(v.then));",
    'function',
  ],
  ['waits for all', 'return Promise.all([resolved(1), 2, resolved(3)]);', [1, 2, 3]],
  ['waits for all of nothing', 'return Promise.all([]);', []],
  [
    'rejects all with the first rejection',
    "return Promise.all([resolved(1), rejected('a'), rejected('b')]).catch(r => r);",
    'a',
  ],
  ['has the type object', "return require('getType')(resolved(1));", 'object'],
  [
    'rejects when it is still open after five seconds',
    "return Promise.create(() => {}).catch(reason => [reason, require('getTimestampMillis')()]);",
    [{ reason: 'timed_out' }, Date.UTC(2026, 0, 1) + 5_000],
  ],
];

describe('a promise', () => {
  it.each(RESULTS)('%s', async (_behaviour, code, value) => {
    expect(await resultOf(PREPARE + code)).toEqual(value);
  });

  it('has no methods but then, catch and finally', async () => {
    await expect(resultOf(`${PREPARE}resolved(1).map(2);`)).rejects.toThrow(
      "TypeError: Object has no 'map' property.",
    );
  });

  it('runs its handlers after the code and before later calls', async () => {
    const code = `${PREPARE}callLater(() => { log.push('later'); });
      resolved(1).then(() => { log.push('handler'); }).then(() => { log.push('next'); });
      log.push('code');
      return Promise.create((resolve) => { callLater(() => { callLater(() => { resolve(log); }); }); });`;
    expect(await resultOf(code)).toEqual(['code', 'handler', 'next', 'later']);
  });

  it('wants a function to create it', async () => {
    await expect(resultOf("require('Promise').create(1);")).rejects.toThrow(
      'Argument error in Promise.create. Expected argument types [function], but received [number].',
    );
  });
});
