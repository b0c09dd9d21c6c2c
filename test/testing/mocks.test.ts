import { describe, expect, it } from 'vitest';
import { failureOf, messageOf, runTests } from './scenarios.ts';

describe('mock', () => {
  const PASS: readonly [behaviour: string, code: string][] = [
    [
      'calls a function in the place of the API',
      "mock('getCookieValues', (name) => [name + '!']); assertThat(require('getCookieValues')('a')).isEqualTo(['a!']);",
    ],
    [
      'lets the API give any other value',
      "mock('getTimestampMillis', 5); assertThat(require('getTimestampMillis')()).isEqualTo(5);",
    ],
    [
      'lets the API give an object',
      "mock('getAllEventData', {a: 1}); assertThat(require('getAllEventData')()).isEqualTo({a: 1});",
    ],
    [
      'puts an object in the place of an API that is one',
      `mock('JSON', {parse: () => 'parsed', note: 1}); const JSON = require('JSON');
       assertThat(JSON.parse('1')).isEqualTo('parsed'); assertThat(JSON.note).isEqualTo(1);
       assertThat(JSON.stringify).isUndefined(); assertApi('JSON.parse').wasCalledWith('1');`,
    ],
    [
      'takes names that are no API',
      "mock('requestMethod', 'POST'); assertThat(require('requestMethod')()).isEqualTo('POST');",
    ],
    [
      'leaves alone who has the API already',
      "const now = require('getTimestampMillis'); mock('getTimestampMillis', 5); assertThat(now()).isGreaterThan(5);",
    ],
    [
      'can be replaced',
      "mock('getType', 1); mock('getType', 2); assertThat(require('getType')()).isEqualTo(2);",
    ],
    [
      'keeps an account of the calls',
      "mock('getType', () => 1); require('getType')('x'); assertApi('getType').wasCalledWith('x');",
    ],
    [
      'hands over the values themselves',
      `const given = {}; mock('logToConsole', (value) => { value.seen = true; });
       require('logToConsole')(given); assertThat(given).isEqualTo({seen: true});`,
    ],
  ];

  it.each(PASS)('%s', async (_behaviour, code) => {
    expect(await failureOf(code)).toBeUndefined();
  });

  it('ends with the scenario', async () => {
    const { scenarios } = await runTests({
      scenarios: {
        first: "mock('getType', 'mocked');",
        second: "assertThat(require('getType')(1)).isEqualTo('number');",
      },
    });
    expect(scenarios.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });

  it('wants a name', async () => {
    expect(await messageOf('mock(1, 2);')).toBe(
      'Argument error in mock. Expected argument types [string, any?], but received [number, number].',
    );
  });
});

describe('mockObject', () => {
  it('replaces members and keeps the others', async () => {
    const code = `mockObject('JSON', {parse: () => 'parsed'}); const JSON = require('JSON');
      assertThat([JSON.parse('1'), JSON.stringify([1])]).isEqualTo(['parsed', '[1]']);
      assertApi('JSON.parse').wasCalled(); assertApi('JSON.stringify').wasCalled();`;
    expect(await failureOf(code)).toBeUndefined();
  });

  it('wants an object', async () => {
    expect(await messageOf("mockObject('JSON', () => 1);")).toBe(
      'Argument error in mockObject. Expected argument types [string, object], but received [string, function].',
    );
  });
});

describe('require in test code', () => {
  it('names the API that was probably meant', async () => {
    expect(await messageOf("require('getCookieValue');")).toBe(
      'getCookieValue is not a valid API name. Did you mean getCookieValues?',
    );
  });

  it('wants a name', async () => {
    expect(await messageOf('require();')).toBe(
      'Argument error in require. Expected argument types [string], but received [undefined].',
    );
  });
});
