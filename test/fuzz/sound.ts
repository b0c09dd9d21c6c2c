import { expect } from 'vitest';
import { checkShape } from '../../harness/graph/schema.ts';
import { type EventInput, type FieldInput, runTag } from '../src/tag.ts';

/** Runs the tag and expects one end, no error, and requests that Meta understands. */
export async function expectSound(event: EventInput, given: FieldInput): Promise<void> {
  const { error, completions, requests } = await runTag({ eventData: event }, given);
  expect({ error, ends: completions.length }).toEqual({ error: undefined, ends: 1 });
  for (const { body } of requests) expect(checkShape(JSON.parse(body ?? ''))).toEqual([]);
}
