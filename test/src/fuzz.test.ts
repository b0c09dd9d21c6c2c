import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../harness/graph/schema.ts';
import { eventData, fields, KEYS } from './arbitraries.ts';
import { type EventInput, type FieldInput, runTag } from './tag.ts';

/** How many events: few with all tests, more by `npm run fuzz`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);

/** Runs the tag and expects one end, no error, and requests that Meta understands. */
async function expectSound(event: EventInput, given: FieldInput): Promise<void> {
  const { error, completions, requests } = await runTag({ eventData: event }, given);
  expect({ error, ends: completions.length }).toEqual({ error: undefined, ends: 1 });
  for (const { body } of requests) expect(checkShape(JSON.parse(body ?? ''))).toEqual([]);
}

describe('the tag, whatever comes in', () => {
  it('never throws, ends once and sends what Meta understands, whatever the event data holds', async () => {
    await fc.assert(
      fc.asyncProperty(eventData, event => expectSound(event, {})),
      { numRuns: RUNS / 2 },
    );
  }, 10_000_000);

  it('never throws, ends once and sends what Meta understands, whatever the fields hold too', async () => {
    // The ids are given, so that something is sent.
    const given = fields.map(values => ({ ...values, pixelId: '1234567890', accessToken: 'secret-token' }));
    await fc.assert(fc.asyncProperty(eventData, given, expectSound), { numRuns: RUNS / 2 });
  }, 10_000_000);

  const LONG = 'a1@ .,|:%'.repeat(11_111);
  it.each(KEYS)('survives 100 kB, functions and nested lists in %s', async key => {
    for (const value of [LONG, () => LONG, [[[[LONG]]]], { 0: { 0: LONG } }]) {
      await expectSound({ event_name: 'purchase', ip_override: '203.0.113.7', [key]: value }, {});
    }
  });
});
