import { describe, expect, it, test } from 'vitest';
import type { VariableConfig } from '../../../harness/container/config/config.ts';
import {
  readBuiltIn,
  readVariable,
  shortcomingOf,
} from '../../../harness/container/config/export-variables.ts';

const text = (key: string, value: string) => ({ type: 'TEMPLATE', key, value });
const flag = (key: string, value: boolean) => ({ type: 'BOOLEAN', key, value: String(value) });
const rows = (...pairs: [string, string][]) => ({
  type: 'LIST',
  key: 'map',
  list: pairs.map(([key, value]) => ({ type: 'MAP', map: [text('key', key), text('value', value)] })),
});

describe('a variable of an export', () => {
  it.each<[string, string, object[], VariableConfig]>([
    ['a constant', 'c', [text('value', '12')], { type: 'constant', value: '12' }],
    ['event data', 'ed', [text('keyPath', 'a.b')], { type: 'eventData', key: 'a.b' }],
    ['a cookie', 'k', [text('name', '_fbp')], { type: 'cookie', name: '_fbp', decode: false }],
    [
      'a decoded cookie',
      'k',
      [text('name', '_fbp'), flag('decodeCookie', true)],
      { type: 'cookie', name: '_fbp', decode: true },
    ],
    ['a header', 'rh', [text('headerName', 'X-Shop')], { type: 'header', name: 'X-Shop' }],
    [
      'a lookup table',
      'smm',
      [text('input', '{{In}}'), rows(['a', '1'])],
      { type: 'lookupTable', input: '{{In}}', rows: [{ key: 'a', value: '1' }] },
    ],
    [
      'a table of patterns',
      'remm',
      [text('input', '{{In}}'), flag('fullMatch', false), flag('ignoreCase', false), rows(['^a|b', '1'])],
      { type: 'regexTable', input: '{{In}}', rows: [{ key: '^a|b', value: '1' }] },
    ],
    [
      'a table of patterns for the whole input in any case',
      'remm',
      [text('input', '{{In}}'), flag('fullMatch', true), flag('ignoreCase', true), rows(['a|b', '1'])],
      { type: 'regexTable', input: '{{In}}', rows: [{ key: '(?i)^(?:a|b)$', value: '1' }] },
    ],
    [
      'a variable with a default',
      'ed',
      [text('keyPath', 'a'), flag('setDefaultValue', true), text('defaultValue', '{{Other}}')],
      { type: 'eventData', key: 'a', default: '{{Other}}' },
    ],
    [
      'a variable whose default is switched off',
      'ed',
      [text('keyPath', 'a'), flag('setDefaultValue', false), text('defaultValue', 'x')],
      { type: 'eventData', key: 'a' },
    ],
  ])('can be %s', (_what, type, parameter, expected) => {
    expect(readVariable({ name: 'A', type, parameter })).toEqual(expected);
  });

  it('of another type is not known', () => {
    expect(readVariable({ name: 'A', type: 'jsm' })).toBeUndefined();
    expect(readVariable({ name: 'A', type: 'constructor' })).toBeUndefined();
  });

  it('has a row of empty texts for each that is none', () => {
    const map = { type: 'LIST', key: 'map', list: [{ type: 'TEMPLATE' }, text('', 'x'), { type: 'MAP' }] };
    const rows = [0, 1, 2].map(() => ({ key: '', value: '' }));
    const input = text('input', 'x');
    expect(readVariable({ name: 'A', type: 'smm', parameter: [input, map] })).toMatchObject({ rows });
  });
});

test('knows built-in variables as exports and the API write their types', () => {
  expect([readBuiltIn('CLIENT_NAME'), readBuiltIn('clientName'), readBuiltIn('PAGE_URL')]).toEqual([
    { type: 'clientName' },
    { type: 'clientName' },
    undefined,
  ]);
});

test('tells what of a variable is not as in GTM', () => {
  const entity = { name: 'A', type: 'remm' };
  expect([
    shortcomingOf(entity),
    shortcomingOf({ ...entity, formatValue: {} }),
    shortcomingOf({ ...entity, formatValue: { caseConversionType: 'lowercase' } }),
    shortcomingOf({ ...entity, parameter: [flag('replaceAfterMatch', true)] }),
  ]).toEqual([
    undefined,
    undefined,
    'its format options are not applied',
    'groups of its patterns are not put into values',
  ]);
});
