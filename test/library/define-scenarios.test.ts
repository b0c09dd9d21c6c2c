import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { defineScenarios, UserError } from '../../harness/index.ts';
import { writeFiles } from '../cli/sgtm.ts';
import { tagText } from '../cli/template.ts';

const TESTS = `scenarios:
- name: Succeeds
  code: |-
    runCode({});
    assertApi('gtmOnSuccess').wasCalled();
- name: Expects too much
  code: |-
    runCode({});
    assertThat(1 + 1).isEqualTo(3);
- name: Calls what is not permitted
  code: |-
    runCode({ name: true });
`;

const CODE = "if (data.name) require('getClientName')();\ndata.gtmOnSuccess();";

const tplOf = (tests: string) => tagText(CODE).replace('scenarios: []', tests);

/** A test runner that keeps what it is told. */
function recorder() {
  const tests = new Map<string, () => Promise<void>>();
  const suites: string[] = [];
  return {
    suites,
    tests,
    describe(name: string, body: () => void) {
      suites.push(name);
      body();
    },
    test: (name: string, body: () => Promise<void>) => tests.set(name, body),
  };
}

async function write(text: string): Promise<string> {
  return (await writeFiles({ 'small.tpl': text }))['small.tpl'];
}

afterEach(() => vi.unstubAllGlobals());

test('each scenario becomes a test under its name, below the name of the template', async () => {
  const runner = recorder();

  defineScenarios(await write(tplOf(TESTS)), runner);

  expect(runner.suites).toEqual(['Small']);
  expect([...runner.tests.keys()]).toEqual(['Succeeds', 'Expects too much', 'Calls what is not permitted']);
  await expect(runner.tests.get('Succeeds')?.()).resolves.toBeUndefined();
});

test('a failed assertion is an error that leads to its line in the file', async () => {
  const runner = recorder();
  const file = await write(tplOf(TESTS));
  const line =
    tplOf(TESTS)
      .split('\n')
      .findIndex(text => text.includes('assertThat')) + 1;

  defineScenarios(file, runner);
  const error = await runner.tests
    .get('Expects too much')?.()
    .catch((thrown: Error) => thrown);

  expect(error).toMatchObject({
    message: `${file}:${line}:1 Expected 2 to equal 3.\n  assertThat(1 + 1).isEqualTo(3)`,
    stack: expect.stringContaining(`\n    at Expects too much (${file}:${line}:1)`),
  });
});

test('permissions count, unless they are switched off', async () => {
  const file = await write(tplOf(TESTS));
  const strict = recorder();
  const lenient = recorder();
  defineScenarios(pathToFileURL(file), strict);
  defineScenarios(file, { ...lenient, strictPermissions: false });
  const name = 'Calls what is not permitted';

  await expect(strict.tests.get(name)?.()).rejects.toThrow('read_container_data');
  await expect(lenient.tests.get(name)?.()).resolves.toBeUndefined();
});

test('describe and test may be global', async () => {
  const runner = recorder();
  vi.stubGlobal('describe', runner.describe);
  vi.stubGlobal('test', runner.test);

  defineScenarios(await write(tplOf(TESTS)));

  expect(runner.suites).toEqual(['Small']);
});

test('where there is no test runner, the way to give one is told', async () => {
  const file = await write(tplOf(TESTS));

  expect(() => defineScenarios(file)).toThrow(
    new UserError(
      'There are no global describe and test. Pass those of your test runner: defineScenarios(file, { describe, test }).',
    ),
  );
});

test('a file without scenarios is refused: nothing would be tested', async () => {
  const file = await write(tagText(CODE));

  expect(() => defineScenarios(file, { describe, test })).toThrow(
    new UserError(`Expected scenarios in ___TESTS___ of ${file}, but there are none.`),
  );
});
