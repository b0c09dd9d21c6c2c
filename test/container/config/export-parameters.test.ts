import { expect, test } from 'vitest';
import { readParameters, simplifyType } from '../../../harness/container/config/export-parameters.ts';

test('reads values by their types', () => {
  const parameters = [
    { type: 'TEMPLATE', key: 'text', value: '12' },
    { type: 'BOOLEAN', key: 'on', value: 'true' },
    { type: 'boolean', key: 'off', value: 'false' },
    { type: 'INTEGER', key: 'number', value: '200' },
    { type: 'BOOLEAN', key: 'chosen', value: '{{Flag}}' },
    { type: 'TEMPLATE', key: 'untouched' },
    { type: 'TAG_REFERENCE', key: 'other', value: 'Tag' },
    { key: 'untyped', value: 'x' },
  ];
  expect(readParameters(parameters)).toEqual({
    text: '12',
    on: true,
    off: false,
    number: 200,
    chosen: '{{Flag}}',
    other: 'Tag',
    untyped: 'x',
  });
});

test('reads tables as lists of objects', () => {
  const row = (value: string) => ({ type: 'MAP', map: [{ type: 'TEMPLATE', key: 'name', value }] });
  const list = { type: 'LIST', key: 'rows', list: [row('em'), row('ph')] };
  const empty = { type: 'LIST', key: 'none' };
  expect(readParameters([list, empty])).toEqual({ rows: [{ name: 'em' }, { name: 'ph' }], none: [] });
});

test('reads no parameters as an empty object', () => {
  expect(readParameters()).toEqual({});
});

test('brings the two ways to write a type together', () => {
  expect([simplifyType('CUSTOM_EVENT'), simplifyType('customEvent')]).toEqual(['customevent', 'customevent']);
});
