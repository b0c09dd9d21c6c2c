import { describe, expect, it } from 'vitest';
import { createEnvironment } from '../../harness/sandbox/defaults.ts';
import { BudgetError, PermissionError } from '../../harness/sandbox/errors.ts';
import type { ApiCall } from '../../harness/sandbox/realm.ts';
import { loadCode, runTemplate } from '../../harness/sandbox/run.ts';
import { runCode } from './run-code.ts';

describe('a run', () => {
  it.each([
    ['success', 'data.gtmOnSuccess();'],
    ['failure', 'data.gtmOnFailure();'],
    ['none', 'return 1;'],
  ])('ends in %s', async (outcome, code) => {
    expect((await runCode(code)).outcome).toBe(outcome);
  });

  it('keeps every completion and goes by the first', async () => {
    const { outcome, completions } = await runCode('data.gtmOnFailure(); data.gtmOnSuccess();');
    expect({ outcome, completions }).toEqual({ outcome: 'failure', completions: ['failure', 'success'] });
  });

  it('gives the fields as data', async () => {
    const { value } = await runCode(
      'return [data.name, data.rows[0].key];',
      {},
      { name: 'a', rows: [{ key: 'b' }] },
    );
    expect(value).toEqual(['a', 'b']);
  });

  it('hands the template copies, so that nothing it does reaches the host', async () => {
    const fields = { rows: [{ key: 'b' }] };
    await runCode("data.rows[0].key = 'changed'; data.rows.push(1);", {}, fields);
    expect(fields).toEqual({ rows: [{ key: 'b' }] });
  });

  it('goes on until promises and later calls are through', async () => {
    const code = `const callLater = require('callLater'); const Promise = require('Promise');
      callLater(() => { Promise.create((resolve) => { callLater(() => { resolve(1); }); }).then(data.gtmOnSuccess); });`;
    expect((await runCode(code)).outcome).toBe('success');
  });

  it('tells what went wrong and where', async () => {
    const { error, outcome } = await runCode('const a = 1;\nconst b = a.b.c;');
    expect(outcome).toBe('none');
    expect(error).toMatchObject({
      message: "TypeError: Cannot read properties of undefined (reading 'c')",
      position: { line: 2, column: 10 },
    });
  });

  it('tells of a rejection that nothing handles', async () => {
    const { error } = await runCode(
      "require('sendHttpRequest')('https://example.com/').then(data.gtmOnSuccess);",
    );
    expect(error?.message).toBe('A promise was rejected and nothing handles it: {"reason":"failed"}');
  });

  it('ends when its budget is used up in a promise', async () => {
    const code = `const Promise = require('Promise');
      const again = () => Promise.create((resolve) => { resolve(); }).then(again);
      again();`;
    expect((await runCode(code, {}, {}, { steps: 100_000 })).error).toBeInstanceOf(BudgetError);
  });

  it('throws away later work once the budget is used up', async () => {
    const { outcome, error } = await runCode(
      "require('callLater')(() => { while (true) {} }); require('callLater')(data.gtmOnSuccess);",
    );
    expect(error).toBeInstanceOf(BudgetError);
    expect(outcome).toBe('none');
  });

  it('is denied what the template has no permission for', async () => {
    const template = loadCode("require('getCookieValues')('_fbp');", {
      name: 'x',
      kind: 'tag',
      permissions: [],
    });
    const { error } = await runTemplate(template, { fields: {}, environment: createEnvironment() });
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({
      message: 'The requested permission get_cookies is not configured.',
      permissionId: 'get_cookies',
      position: { line: 1, column: 0 },
    });
  });

  it('shows each API call with copies of its arguments and its result', async () => {
    const calls: ApiCall[] = [];
    const template = loadCode(
      "const o = {a: 1}; require('JSON').stringify(o); o.a = 2; require('sha256Sync')(3);",
      {
        name: 'x',
        kind: 'tag',
        permissions: 'unrestricted',
      },
    );
    await runTemplate(template, {
      fields: {},
      environment: createEnvironment(),
      onCall: call => calls.push(call),
    });
    expect(calls).toEqual([
      { api: 'JSON.stringify', arguments: [{ a: 1 }], result: '{"a":1}', error: undefined },
      { api: 'sha256Sync', arguments: [3], result: undefined, error: expect.any(Error) },
    ]);
  });
});

describe('require', () => {
  it('gives the same value each time', async () => {
    expect((await runCode("return require('JSON') === require('JSON');")).value).toBe(true);
  });

  it('refuses a name that is no API', async () => {
    expect((await runCode("require('sha256sync');")).error?.message).toBe(
      'sha256sync is not a valid API name. Did you mean sha256Sync?',
    );
  });

  it('wants a string', async () => {
    expect((await runCode('require(1);')).error?.message).toBe(
      'Argument error in require. Expected argument types [string], but received [number].',
    );
  });

  it('gives objects that a template cannot change', async () => {
    const code =
      "const JSON = require('JSON'); JSON.parse = () => 'mine'; return require('JSON').parse('1');";
    expect((await runCode(code)).value).toBe(1);
  });
});
