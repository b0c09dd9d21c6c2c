import { expect, test } from 'vitest';
import { parseJson } from '../harness/parse-json.ts';

test('A JSON text is read, null included', () => {
  expect(['{"a": [1]}', '"a"', 'null'].map(text => parseJson(text))).toEqual([{ a: [1] }, 'a', null]);
});

test('What is no JSON, or not there, is undefined', () => {
  expect(['{', '', undefined].map(text => parseJson(text))).toEqual([undefined, undefined, undefined]);
});
