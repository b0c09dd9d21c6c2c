import { describe, expect, it, test } from 'vitest';
import type { TriggerConfig } from '../../../harness/container/config/config.ts';
import { BUILT_IN_TRIGGERS, compileTrigger } from '../../../harness/container/config/triggers.ts';

const VALUES: Readonly<Record<string, unknown>> = { _event: 'purchase', Value: 50, Limit: '40' };

async function fires(trigger: TriggerConfig): Promise<boolean> {
  return compileTrigger(trigger).fires(async name => VALUES[name]);
}

describe('a trigger fires', () => {
  it.each<[string, TriggerConfig, boolean]>([
    ['on everything if it says nothing', {}, true],
    ['on the event of its name', { event: 'purchase' }, true],
    ['on no other event', { event: 'purchase2' }, false],
    ['on events that its pattern matches', { eventMatches: '^(purchase|refund)$' }, true],
    ['on no event that it does not match', { eventMatches: '^re' }, false],
    ['when its condition holds', { when: [{ variable: 'Value', op: 'greater', value: '{{Limit}}' }] }, true],
    [
      'when a negated one does not',
      { when: [{ variable: 'Value', op: 'equals', value: 1, negate: true }] },
      true,
    ],
    [
      'only if all of it holds',
      { event: 'purchase', when: [{ variable: 'Value', op: 'less', value: 50 }] },
      false,
    ],
  ])('%s', async (_title, trigger, expected) => {
    expect(await fires(trigger)).toBe(expected);
  });
});

test('refers to the variables of its conditions', () => {
  const trigger = compileTrigger({
    event: 'a',
    when: [{ variable: 'Value', op: 'equals', value: '{{Limit}}' }],
  });
  expect(trigger.references).toEqual(['_event', 'Value', 'Limit']);
});

test('evaluates conditions in turn, up to the first that does not hold', async () => {
  const asked: string[] = [];
  const trigger = compileTrigger({ event: 'other', when: [{ variable: 'Value', op: 'equals', value: 50 }] });
  await trigger.fires(async name => {
    asked.push(name);
    return VALUES[name];
  });
  expect(asked).toEqual(['_event']);
});

test('has the trigger for all events built in', async () => {
  expect(await fires(BUILT_IN_TRIGGERS['All Events'] as TriggerConfig)).toBe(true);
});
