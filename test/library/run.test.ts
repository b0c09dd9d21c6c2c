import { expect, test } from 'vitest';
import { BudgetError, createSandbox, loadTemplate } from '../../harness/index.ts';
import { runCode } from './run-code.ts';

test('the outcome is the first call of gtmOnSuccess or gtmOnFailure', async () => {
  expect(await runCode('data.gtmOnSuccess(); data.gtmOnFailure();')).toMatchObject({
    outcome: 'success',
    completions: ['success', 'failure'],
  });
  expect(await runCode('data.gtmOnFailure();')).toMatchObject({ outcome: 'failure' });
  expect(await runCode('')).toMatchObject({ outcome: 'none', completions: [] });
});

test('fields stand in data, event data is what the APIs give', async () => {
  const code = "return [data.color, require('getEventData')('items.0.id')];";

  const { value } = await runCode(code, {
    fields: { color: 'red' },
    eventData: { items: [{ id: 'a' }] },
  });

  expect(value).toEqual(['red', 'a']);
});

test('an error of the template is part of the result, with its place', async () => {
  const { error, outcome } = await runCode('let a;\n\na.b.c;');

  expect(outcome).toBe('none');
  expect(error).toMatchObject({
    message: "TypeError: Cannot read properties of undefined (reading 'b')",
    position: { line: 3, column: 0 },
  });
});

test('an endless loop ends', async () => {
  const { error } = await runCode('while (true) {}');

  expect(error).toBeInstanceOf(BudgetError);
});

test('a promise that the code returns counts by what it is settled with', async () => {
  const code = "return require('Promise').all([1, require('Promise').create(resolve => resolve(2))]);";

  expect((await runCode(code)).value).toEqual([1, 2]);
});

test('the console holds what was logged, in the modes that the permission names', async () => {
  const tag = await loadTemplate({
    code: "require('logToConsole')('a', { b: [1] });",
    permissions: { logging: { environments: 'debug' } },
  });
  const sandbox = createSandbox(tag);

  expect((await sandbox.run()).console).toEqual([]);
  expect((await sandbox.run({ container: { previewMode: true } })).console).toEqual([['a', { b: [1] }]]);
});

test('cookies and the response are as the template leaves them', async () => {
  const code = `
    require('setCookie')('a', 'b c', { path: '/' });
    require('setResponseHeader')('X-Test', '1');
    require('setResponseBody')('é');
  `;

  const { cookies, response } = await runCode(code);

  expect(cookies).toEqual([{ name: 'a', value: 'b%20c', options: { path: '/' } }]);
  expect(response).toEqual({
    status: 200,
    headers: { 'x-test': '1' },
    body: Buffer.from('é'),
    text: 'é',
    cookies,
    pixels: [],
    flushed: false,
  });
});

test('calls of APIs are listed as they return, with what they gave or threw', async () => {
  const { calls } = await runCode("require('makeString')(require('Math').max(1, 2)); require('toBase64')();");

  expect(calls).toEqual([
    { api: 'Math.max', arguments: [1, 2], result: 2, error: undefined },
    { api: 'makeString', arguments: [2], result: '2', error: undefined },
    { api: 'toBase64', arguments: [], result: undefined, error: expect.any(Error) },
  ]);
});

test('coverage counts each line that has a statement, by line of the file', async () => {
  const { coverage } = await runCode('\nconst f = a => {\n  return a;\n};\nf();\nf();\nif (f()) f();\n');

  expect(coverage).toEqual(
    new Map([
      [2, 1],
      [3, 3],
      [5, 1],
      [6, 1],
      [7, 1],
    ]),
  );
});

test('steps do not depend on anything but the code', async () => {
  const [first, second] = await Promise.all([runCode('const a = 1 + 2;'), runCode('const a = 3 + 4;')]);

  expect(first.steps).toBe(4);
  expect(second.steps).toBe(4);
});

test('callbacks of the event hear how the tag ended', async () => {
  const code = `
    require('addEventCallback')((id, event) => require('logToConsole')(id, event));
    require('sendHttpGet')('https://example.com/').then(data.gtmOnFailure);
  `;

  const { console } = await runCode(code, { http: () => ({ delayMs: 70 }) });

  expect(console).toEqual([['GTM-LOCAL', { tags: [{ id: '1', status: 'failure', executionTime: 70 }] }]]);
});

test.each([
  ['a.b;', 'exception'],
  ['', 'timeout'],
])('a tag with the code "%s" that never ends has the status %s', async (code, status) => {
  const listen = "require('addEventCallback')((id, event) => require('logToConsole')(event.tags[0].status));";

  expect((await runCode(`let a; ${listen} ${code}`)).console).toEqual([[status]]);
});
