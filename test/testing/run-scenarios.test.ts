import { describe, expect, it } from 'vitest';
import { countTotals, isSuccess } from '../../harness/testing/results.ts';
import { runTests, type TemplateInput } from './scenarios.ts';

const THREE: TemplateInput = {
  kind: 'variable',
  code: 'return data.a;',
  scenarios: {
    'Gives A': 'assertThat(runCode({a: 1})).isEqualTo(1);',
    'fails (on purpose)': "fail('no');",
    'gives nothing': 'assertThat(runCode()).isUndefined();',
  },
};

async function statuses(...args: Parameters<typeof runTests>): Promise<string[]> {
  return (await runTests(...args)).scenarios.map(({ status }) => status);
}

describe('runScenarios', () => {
  it('runs all scenarios in the order of the file', async () => {
    const result = await runTests(THREE);
    expect(result).toMatchObject({ file: 'small.tpl', kind: 'variable', error: undefined });
    expect(result.scenarios.map(({ name, status }) => [name, status])).toEqual([
      ['Gives A', 'passed'],
      ['fails (on purpose)', 'failed'],
      ['gives nothing', 'passed'],
    ]);
  });

  it('counts steps', async () => {
    const [first, , last] = (await runTests(THREE)).scenarios;
    expect([first?.steps, last?.steps]).toEqual([13, 10]);
  });

  it('skips what the filter does not name, whatever the case', async () => {
    expect(await statuses(THREE, { filter: 'GIVES' })).toEqual(['passed', 'skipped', 'passed']);
    expect(await statuses(THREE, { filter: '(on' })).toEqual(['skipped', 'failed', 'skipped']);
  });

  it('skips what follows the first failure if it is to bail out', async () => {
    expect(await statuses(THREE, { bail: true })).toEqual(['passed', 'failed', 'skipped']);
  });

  it('has nothing to run where there are no scenarios', async () => {
    const result = await runTests({});
    expect(result.scenarios).toEqual([]);
    expect(isSuccess([result])).toBe(true);
  });

  it('fails all scenarios of code outside the language', async () => {
    const result = await runTests({ ...THREE, code: 'return 1;\nreturn new Date();' });
    expect(result.error).toBe(
      'small.tpl:24:8 new is not supported. Use object and array literals, or an API. (no-new) There are 1 more.\n' +
        '  new Date()',
    );
    expect(countTotals([result])).toEqual({ files: 1, scenarios: 3, passed: 0, failed: 3, skipped: 0 });
  });

  it('runs templates of web containers with their APIs, mocked or not', async () => {
    const result = await runTests({
      context: 'web',
      code: `const dataLayer = require('copyFromDataLayer');
        require('setInWindow')('id', dataLayer('id'));
        require('injectScript')('https://example.com/a.js', data.gtmOnSuccess, data.gtmOnFailure);`,
      permissions: {
        access_globals: { keys: [{ key: 'id', read: true, write: true, execute: false }] },
        inject_script: { urls: ['https://example.com/'] },
      },
      scenarios: {
        mocked: `mock('copyFromDataLayer', key => key + '!');
          runCode();
          assertThat(require('copyFromWindow')('id')).isEqualTo('id!');
          assertApi('copyFromDataLayer').wasCalledWith('id');
          assertApi('injectScript').wasCalled();`,
        'not mocked': 'runCode();',
        'of a server container': "require('getAllEventData');",
        'without Promise': 'Promise.create(() => {});',
      },
    });
    expect(result.scenarios.map(({ failure }) => failure?.message)).toEqual([
      undefined,
      "The requested permission read_data_layer is not configured. The template's read_data_layer permission does not cover this call: extend it, or mock the API.",
      "getAllEventData is not a valid API name. It is a server API; this template's containerContexts is WEB.",
      "TypeError: Can't read property create of undefined.",
    ]);
  });

  it('counts the lines of the template that ran, in all scenarios', async () => {
    const { coverage } = await runTests({
      kind: 'variable',
      code: 'const f = () => {\n  return 1;\n};\n\nfunction g() {\n  return 2;\n}\nif (data.a) { f(); }\nreturn 0;',
      scenarios: { one: 'runCode({a: 1});\nrunCode();\n', two: 'runCode({a: 1});' },
    });
    expect([...(coverage ?? [])]).toEqual([
      [23, 3],
      [24, 2],
      [28, 0],
      [30, 7],
      [31, 3],
    ]);
  });
});
