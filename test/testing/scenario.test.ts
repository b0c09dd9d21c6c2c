import { describe, expect, it } from 'vitest';
import { failureOf, messageOf, runTests, type TemplateInput } from './scenarios.ts';

const SENDING: TemplateInput = {
  code: `const sendHttpRequest = require('sendHttpRequest');
sendHttpRequest(data.url).then((answer) => {
  if (answer.statusCode < 300) { data.gtmOnSuccess(); } else { data.gtmOnFailure(); }
}, data.gtmOnFailure);`,
  permissions: { send_http: { allowedUrls: 'specific', urls: ['https://api.example.com/'] } },
};
const URL = 'https://api.example.com/in';

describe('runCode', () => {
  it('gives what the template returns', async () => {
    const failure = await failureOf('assertThat(runCode({a: 2})).isEqualTo(4);', {
      kind: 'variable',
      code: 'return data.a * 2;',
    });
    expect(failure).toBeUndefined();
  });

  it('passes a promise on', async () => {
    const failure = await failureOf(
      "runCode({url: 'x'}).then((result) => { assertThat(result).isEqualTo('x!'); fail('reached'); });",
      {
        kind: 'variable',
        code: "return require('Promise').create((resolve) => { resolve(data.url + '!'); });",
      },
    );
    expect(failure?.message).toBe('reached');
  });

  it('can be called again, with other mocks and without data', async () => {
    const code = `mock('getTimestampMillis', 1); const first = runCode(); mock('getTimestampMillis', 2);
      assertThat([first, runCode({})]).isEqualTo([1, 2]);`;
    const input: TemplateInput = { kind: 'variable', code: "return require('getTimestampMillis')();" };
    expect(await failureOf(code, input)).toBeUndefined();
  });

  it('gives a tag gtmOnSuccess and gtmOnFailure, which can be asked for', async () => {
    const code =
      "runCode({ok: 1}); assertApi('gtmOnSuccess').wasCalled(); assertApi('gtmOnFailure').wasNotCalled();";
    expect(await failureOf(code, { code: 'if (data.ok) { data.gtmOnSuccess(); }' })).toBeUndefined();
  });

  it('gives a tag the mock of gtmOnSuccess, or the one that the test gives', async () => {
    const code = `let calls = []; mock('gtmOnSuccess', () => { calls.push('mock'); });
      runCode({gtmOnFailure: () => { calls.push('given'); }});
      assertThat(calls).isEqualTo(['mock', 'given']);
      assertApi('gtmOnSuccess').wasCalled(); assertApi('gtmOnFailure').wasCalled();`;
    expect(await failureOf(code, { code: 'data.gtmOnSuccess(); data.gtmOnFailure();' })).toBeUndefined();
  });

  it('gives a variable nothing but its fields', async () => {
    const input: TemplateInput = { kind: 'variable', code: "return require('Object').keys(data);" };
    expect(await failureOf("assertThat(runCode({a: 1})).isEqualTo(['a']);", input)).toBeUndefined();
  });

  it('has run the handlers of settled promises when it returns', async () => {
    const code = `mock('sendHttpRequest', () => Promise.create((resolve) => { resolve({statusCode: 200}); }));
      runCode({url: '${URL}'}); assertApi('gtmOnSuccess').wasCalled();`;
    expect(await failureOf(code, SENDING)).toBeUndefined();
  });

  it('runs a client, which may claim the request and call gtmOnSuccess', async () => {
    const code = "runCode(); assertApi('claimRequest').wasCalled(); assertApi('gtmOnSuccess').wasCalled();";
    const input: TemplateInput = { kind: 'client', code: "require('claimRequest')(); data.gtmOnSuccess();" };
    expect(await failureOf(code, input)).toBeUndefined();
  });
});

describe('setup', () => {
  it('is run anew for each scenario, which sees its names', async () => {
    const { scenarios } = await runTests({
      setup: 'const list = []; const add = (item) => { list.push(item); return list.length; };',
      scenarios: {
        first: 'assertThat(add(1)).isEqualTo(1);',
        second: 'list.push(0); assertThat(add(1)).isEqualTo(2);',
      },
    });
    expect(scenarios.map(({ failure }) => failure?.message)).toEqual([undefined, undefined]);
  });

  it('may use names of the scenario', async () => {
    const setup = 'const run = () => runCode(mockData);';
    const input: TemplateInput = { kind: 'variable', code: 'return data.a;', setup };
    expect(
      await failureOf('const mockData = {a: 3}; assertThat(run()).isEqualTo(3);', input),
    ).toBeUndefined();
  });

  it('may declare the same names as the scenario', async () => {
    const code = 'let a = 2; a = 3; function f() { return a; } assertThat(f()).isEqualTo(3);';
    expect(await failureOf(code, { setup: 'const a = 1; function f() { return 0; }' })).toBeUndefined();
  });

  it('sees mocks and declares what is there already', async () => {
    const setup =
      "const Promise = require('Promise'); mock('getType', 7); const getType = require('getType');";
    const code = 'assertThat(getType(1)).isEqualTo(7); assertThat(Promise.create).isFunction();';
    expect(await failureOf(code, { setup })).toBeUndefined();
  });
});

describe('a scenario', () => {
  it('may use Promise and callLater without having required them, and read data', async () => {
    const code = 'callLater(() => {}); assertThat(Promise.all).isFunction(); assertThat(data).isUndefined();';
    expect(await failureOf(code)).toBeUndefined();
  });

  it.each([
    ['in callLater', "callLater(() => { fail('late'); });"],
    ['in callLater within callLater', "callLater(() => { callLater(() => { fail('late'); }); });"],
    ['in a handler', "Promise.create((resolve) => { resolve(1); }).then(() => { fail('late'); });"],
    [
      'in a handler, whatever catches',
      "Promise.create((resolve) => { resolve(1); }).then(() => { fail('late'); }).catch(() => 1);",
    ],
    [
      'in a mock, whatever catches',
      "mock('getType', () => { fail('late'); }); callLater(() => { require('getType')(); });",
    ],
  ])('fails by an assertion %s', async (_place, code) => {
    expect(await messageOf(code)).toBe('late');
  });

  it('stops at the first failed assertion', async () => {
    const { scenarios } = await runTests({
      scenarios: { one: "callLater(() => { fail('third'); }); fail('first'); fail('second');" },
    });
    expect(scenarios[0]?.failure?.message).toBe('first');
  });

  it('fails by an error of the template, at its line', async () => {
    expect(await failureOf('runCode();', { code: 'const a = {};\na.b.c();' })).toEqual({
      message: "TypeError: Can't read property c of undefined.",
      line: 24,
      column: 1,
      source: 'a.b.c()',
      difference: [],
    });
  });

  it('fails by an error in the callLater of the template', async () => {
    const code = "const o = {};\nrequire('callLater')(() => { o.x.y(); });";
    expect(await failureOf('runCode();', { code })).toMatchObject({
      message: "TypeError: Can't read property y of undefined.",
      line: 24,
      source: 'o.x.y()',
    });
  });

  it('fails by an error in a handler that nothing catches', async () => {
    const code = "require('sendHttpRequest')(data.url).then((answer) => {\n  answer.body.items();\n});";
    expect(await failureOf(`runCode({url: '${URL}'});`, { ...SENDING, code })).toMatchObject({
      message: "TypeError: Can't read property items of undefined.",
      line: 24,
      source: 'answer.body.items()',
    });
  });

  it('fails by a rejection that nothing handles', async () => {
    expect(await messageOf("Promise.create((resolve, reject) => { reject({reason: 'failed'}); });")).toBe(
      'A promise was rejected and nothing handles it: {"reason":"failed"}',
    );
  });

  it('passes where the rejection is handled', async () => {
    expect(
      await failureOf("Promise.create((resolve, reject) => { reject('no'); }).catch(() => 1);"),
    ).toBeUndefined();
  });

  it('ends when its steps are used up', async () => {
    expect(await messageOf('while (true) {}', {}, { budget: { steps: 1_000 } })).toBe(
      'The run took more than 1000 steps.',
    );
  });

  it('ends when endless promises have used up its steps', async () => {
    const code =
      'const again = () => { Promise.create((resolve) => { resolve(1); }).then(again); }; again();';
    expect(await messageOf(code, {}, { budget: { steps: 1_000 } })).toBe(
      'The run took more than 1000 steps.',
    );
  });

  it('tells what is outside the language, and where', async () => {
    const { scenarios } = await runTests({
      setup: 'const a = 1;',
      scenarios: { one: 'const b = a;\nconst c = `x`;\nconst d = new Date();' },
    });
    expect(scenarios[0]?.failure).toEqual({
      message: "Template literals are not supported. Write 'a' + b. (no-template-literal) There are 2 more.",
      line: 32,
      column: 11,
      source: '`x`',
      difference: [],
    });
  });

  it('tells that a name is not declared', async () => {
    expect(await messageOf('assertThat(parseInt(1)).isNumber();')).toBe(
      'Attempting to use undeclared variable parseInt. Declare it, or get it with require if it is an API. (no-undeclared)',
    );
  });

  it('says at least its own line where YAML has folded its code', async () => {
    const { scenarios } = await runTests({
      scenarios: { first: 'const a = 1;', folded: 'const t = "\t";\nassertThat(1)\n  .isEqualTo(2);' },
    });
    expect(scenarios[1]?.failure).toEqual({
      message: 'Expected 1 to equal 2.',
      line: scenarios[1]?.line,
      column: undefined,
      source: 'assertThat(1)\n  .isEqualTo(2)',
      difference: [],
    });
  });
});

describe('APIs that are not mocked', () => {
  it('run for real', async () => {
    expect(await failureOf("assertThat(require('makeInteger')('7')).isEqualTo(7);")).toBeUndefined();
  });

  it('get an empty answer to each request', async () => {
    const code = `runCode({url: '${URL}'}).then((answer) => {
      assertThat(answer).isEqualTo({statusCode: 200, headers: {}, body: undefined}); fail('reached'); });`;
    const input: TemplateInput = {
      ...SENDING,
      kind: 'variable',
      code: "return require('sendHttpRequest')(data.url);",
    };
    expect(await messageOf(code, input)).toBe('reached');
  });

  it('need the permissions of the template', async () => {
    expect(await failureOf("runCode({url: 'https://other.example/'});", SENDING)).toMatchObject({
      message:
        "Prohibited URL: https://other.example/ The template's send_http permission does not cover this call: " +
        'extend it, or mock the API.',
      line: 24,
      column: 1,
    });
  });

  it('need none if permissions are not strict', async () => {
    const options = { strictPermissions: false };
    expect(await failureOf("runCode({url: 'https://other.example/'});", SENDING, options)).toBeUndefined();
  });

  it('need none if they are mocked', async () => {
    const code = `mock('sendHttpRequest', () => Promise.create((resolve) => { resolve({statusCode: 500}); }));
      runCode({url: 'https://other.example/'}); assertApi('gtmOnFailure').wasCalled();`;
    expect(await failureOf(code, SENDING)).toBeUndefined();
  });

  it('keep nothing from one scenario to the next', async () => {
    const { scenarios } = await runTests(
      {
        scenarios: {
          first: "require('templateDataStorage').setItemCopy('a', 1);",
          second: "assertThat(require('templateDataStorage').getItemCopy('a')).isNull();",
        },
      },
      { strictPermissions: false },
    );
    expect(scenarios.map(({ failure }) => failure?.message)).toEqual([undefined, undefined]);
  });
});
