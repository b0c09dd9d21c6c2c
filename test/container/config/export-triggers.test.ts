import { expect, test } from 'vitest';
import { readTrigger } from '../../../harness/container/config/export-triggers.ts';

function condition(type: string, arg0: string, ...more: object[]) {
  const parameter = [
    { type: 'TEMPLATE', key: 'arg0', value: arg0 },
    { type: 'TEMPLATE', key: 'arg1', value: 'x' },
    ...more,
  ];
  return { type, parameter };
}

const NEGATED = { type: 'BOOLEAN', key: 'negate', value: 'true' };
const ANY_CASE = { type: 'BOOLEAN', key: 'ignore_case', value: 'true' };

test('reads triggers on a name and on everything, as exports and the API write them', () => {
  const customEventFilter = [condition('equals', '{{_event}}')];
  const when = [{ variable: '_event', op: 'equals', value: 'x', negate: false }];
  const trigger = { triggerId: '1', name: 'A' };
  expect(readTrigger({ ...trigger, type: 'customEvent', customEventFilter })).toEqual({ trigger: { when } });
  expect(readTrigger({ ...trigger, type: 'ALWAYS' })).toEqual({ trigger: { when: [] } });
});

test.each([
  ['CONTAINS', 'contains'],
  ['STARTS_WITH', 'startsWith'],
  ['ENDS_WITH', 'endsWith'],
  ['MATCH_REGEX', 'matchRegex'],
  ['GREATER', 'greater'],
  ['GREATER_OR_EQUALS', 'greaterOrEquals'],
  ['LESS', 'less'],
  ['LESS_OR_EQUALS', 'lessOrEquals'],
])('reads the condition %s as %s', (type, op) => {
  const filter = [condition(type, '{{Value}}', NEGATED)];
  expect(readTrigger({ triggerId: '1', name: 'A', type: 'ALWAYS', filter })).toEqual({
    trigger: { when: [{ variable: 'Value', op, value: 'x', negate: true }] },
  });
});

test('reads a pattern for any case', () => {
  const filter = [condition('MATCH_REGEX', '{{Value}}', ANY_CASE)];
  expect(readTrigger({ triggerId: '1', name: 'A', type: 'ALWAYS', filter })).toEqual({
    trigger: { when: [{ variable: 'Value', op: 'matchRegex', value: '(?i)x', negate: false }] },
  });
});

test('says why it cannot read another trigger', () => {
  const trigger = { triggerId: '1', name: 'A', type: 'ALWAYS' };
  expect(readTrigger({ ...trigger, type: 'TRIGGER_GROUP' })).toEqual({
    reason: 'when triggers of type TRIGGER_GROUP fire is not known',
  });
  expect(readTrigger({ ...trigger, filter: [condition('constructor', '{{Value}}')] })).toEqual({
    reason: 'its condition constructor is not one that is known here',
  });
  expect(readTrigger({ ...trigger, filter: [condition('EQUALS', 'a{{Value}}')] })).toEqual({
    reason: 'its condition EQUALS is not one that is known here',
  });
});
