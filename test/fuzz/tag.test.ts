import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fuzz, UNHURRIED } from './fuzz.ts';
import { expectSound } from './sound.ts';
import { eventData, KEYS } from './tag-input.ts';

describe('the tag, whatever comes in', () => {
  it(
    'never throws, ends once and sends what Meta understands, whatever the event data holds',
    () =>
      fuzz(
        'event data',
        80_000,
        fc.asyncProperty(eventData, event => expectSound(event, {})),
      ),
    UNHURRIED,
  );

  const LONG = 'a1@ .,|:%'.repeat(11_111);
  it.each(KEYS)('survives 100 kB, functions and nested lists in %s', async key => {
    for (const value of [LONG, () => LONG, [[[[LONG]]]], { 0: { 0: LONG } }]) {
      await expectSound({ event_name: 'purchase', ip_override: '203.0.113.7', [key]: value }, {});
    }
  });
});
