import { describe, expect, it } from 'vitest';
import { failureOf, messageOf } from './scenarios.ts';

const SEND = "const send = require('sendHttpRequest');";
const CALLS = `${SEND} mock('sendHttpRequest', () => {}); const mocked = require('sendHttpRequest');
  mocked('https://a.example/', {method: 'POST'}, 'x'); mocked('https://b.example/', {method: 'GET'}, 'y');`;

const HOLD: readonly string[] = [
  "assertApi('sendHttpRequest').wasCalled();",
  "assertApi('sendHttpRequest').wasCalled(2);",
  "assertApi('getCookieValues').wasNotCalled();",
  "assertApi('no API at all').wasNotCalled();",
  "assertApi('sendHttpRequest').wasCalledWith('https://b.example/', {method: 'GET'}, 'y');",
  "assertApi('sendHttpRequest').wasNotCalledWith('https://b.example/');",
];

const FAIL: readonly [assertion: string, message: string][] = [
  [
    "assertApi('getCookieValues').wasCalled();",
    'Expected getCookieValues to have been called, but it was not.',
  ],
  [
    "assertApi('sendHttpRequest').wasNotCalled();",
    'Expected sendHttpRequest not to have been called, but it was, with ["https://a.example/", {method: "POST"}, "x"].',
  ],
  [
    "assertApi('getCookieValues').wasCalledWith('a');",
    'Expected getCookieValues to have been called with ["a"], but it was not called.',
  ],
  [
    "assertApi('sendHttpRequest').wasCalledWith('https://b.example/', {method: 'PUT'}, 'y');",
    'Expected sendHttpRequest to have been called with ["https://b.example/", {method: "PUT"}, "y"], ' +
      'but the nearest of its 2 calls was different.',
  ],
  [
    "assertApi('sendHttpRequest').wasNotCalledWith('https://a.example/', {method: 'POST'}, 'x');",
    'Expected sendHttpRequest not to have been called with ["https://a.example/", {method: "POST"}, "x"], but it was.',
  ],
];

describe('assertApi', () => {
  it.each(HOLD)('holds: %s', async assertion => {
    expect(await failureOf(CALLS + assertion)).toBeUndefined();
  });

  it.each(FAIL)('fails: %s', async (assertion, message) => {
    expect(await messageOf(CALLS + assertion)).toBe(message);
  });

  it('shows how the nearest call was different', async () => {
    const failure = await failureOf(
      `${CALLS}assertApi('sendHttpRequest').wasCalledWith('https://b.example/', {method: 'PUT'}, 'y');`,
    );
    expect(failure?.difference).toEqual([
      '  [',
      '    "https://b.example/",',
      '    {',
      '-     method: "PUT",',
      '+     method: "GET",',
      '    },',
      '    "y",',
      '  ]',
    ]);
  });

  it('speaks of the only call where there is one', async () => {
    expect(await messageOf("require('getType')(1); assertApi('getType').wasCalledWith(2);")).toBe(
      'Expected getType to have been called with [2], but its only call was different.',
    );
  });

  it('knows the calls of APIs that are not mocked, and of their members', async () => {
    const code = "require('JSON').parse('1'); require('getType')(2);";
    const assertions = "assertApi('JSON.parse').wasCalledWith('1'); assertApi('getType').wasCalledWith(2);";
    expect(await failureOf(code + assertions)).toBeUndefined();
  });

  it('knows calls that came after it was asked', async () => {
    expect(await failureOf("const api = assertApi('getType'); require('getType')(1); api.wasCalled();")).toBe(
      undefined,
    );
  });
});
