import { expect, test } from 'vitest';
import { createSandbox, loadTemplate, TemplateError, UserError } from '../../harness/index.ts';
import { runCode } from './run-code.ts';

test('a function is called instead of the API, with copies of the arguments', async () => {
  const given: unknown[] = [];
  const code = "return require('sha256Sync')('a', { outputEncoding: 'hex' });";

  const { value } = await runCode(code, {
    mocks: {
      sha256Sync(...args: unknown[]) {
        given.push(...args);
        return { digest: 'x' };
      },
    },
  });

  expect(value).toEqual({ digest: 'x' });
  expect(given).toEqual(['a', { outputEncoding: 'hex' }]);
});

test('a function gets functions of the template to call', async () => {
  const code = "require('sha256')('a', data.gtmOnSuccess);";
  const sha256 = (_text: string, onSuccess: (digest: string) => void) => onSuccess('x');

  expect((await runCode(code, { mocks: { sha256 } })).outcome).toBe('success');
});

test('any other value is what the API gives', async () => {
  const code = "return [require('getEventData')('a'), require('getEventData')('b')];";

  expect((await runCode(code, { mocks: { getEventData: { a: 1 } } })).value).toEqual([{ a: 1 }, { a: 1 }]);
});

test('of an API with members the others stay what they are', async () => {
  const code = "const math = require('Math'); return [math.floor(1.5), math.ceil(1.5), math.max(1, 2)];";

  const { value } = await runCode(code, { mocks: { Math: { floor: 7, ceil: () => 8 } } });

  expect(value).toEqual([7, 8, 2]);
});

test('promises are waited for in every run', async () => {
  const code = "return require('getGoogleScript')('GTM').catch(reason => reason);";
  let serial = 0;
  const sandbox = createSandbox(await loadTemplate({ code, permissions: 'unrestricted' }), {
    mocks: {
      async getGoogleScript() {
        serial += 1;
        if (serial === 3) throw 'failed';
        return serial;
      },
    },
  });

  expect((await sandbox.run()).value).toBe(1);
  expect((await sandbox.run()).value).toBe(2);
  expect((await sandbox.run()).value).toBe('failed');
});

test('a mock needs no permission and is the same at each require', async () => {
  const code = "return require('getClientName') === require('getClientName') && require('getClientName')();";
  const variable = await loadTemplate({ code, kind: 'variable' });

  expect((await createSandbox(variable, { mocks: { getClientName: 'x' } }).run()).value).toBe('x');
});

test('calls of mocks are listed among the calls', async () => {
  const code = "require('getClientName')(); require('Math').abs(-1); require('Math').floor(1);";

  const { calls } = await runCode(code, { mocks: { getClientName: 'x', Math: { abs: 5 } } });

  expect(calls).toEqual([
    { api: 'getClientName', arguments: [], result: 'x', error: undefined },
    { api: 'Math.abs', arguments: [-1], result: 5, error: undefined },
    { api: 'Math.floor', arguments: [1], result: 1, error: undefined },
  ]);
});

test('data holds the fields and nothing of the mocks', async () => {
  const code = "return require('Object').keys(data);";

  const { value } = await runCode(code, { fields: { a: 1 }, mocks: { getClientName: 'x' } });

  expect(value).toEqual(['a', 'gtmOnSuccess', 'gtmOnFailure']);
});

test('a TemplateError is one of the template, any other error ends the run', async () => {
  const code = "require('getClientName')();";
  const throwing = (error: Error) => () => {
    throw error;
  };

  const { error } = await runCode(code, { mocks: { getClientName: throwing(new TemplateError('no name')) } });

  expect(error).toMatchObject({ message: 'no name', position: { line: 1, column: 0 } });
  await expect(runCode(code, { mocks: { getClientName: throwing(new Error('mistake')) } })).rejects.toThrow(
    new Error('mistake'),
  );
});

test.each([
  [
    { sendHttpReqest: 1 },
    'Cannot mock sendHttpReqest. sendHttpReqest is not a valid API name. Did you mean sendHttpRequest?',
  ],
  [{ Math: { flor: 1 } }, 'Cannot mock Math.flor. Math has no flor. Did you mean floor?'],
  [{ JSON: { toText: 1 } }, 'Cannot mock JSON.toText. JSON has no toText. It has parse, stringify.'],
  [{ JSON: 'x' }, 'Cannot mock JSON. Expected an object with any of parse, stringify, got string.'],
])('%o is refused', async (mocks, message) => {
  await expect(runCode('', { mocks })).rejects.toThrow(new UserError(message));
});
