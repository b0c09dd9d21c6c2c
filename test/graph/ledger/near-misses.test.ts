import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createLines, type Lines } from '../../../harness/graph/ledger/lines.ts';
import { explainCounted } from '../../../harness/graph/ledger/near-misses.ts';
import type { ReceivedEvent } from '../../../harness/graph/received.ts';
import { now, received } from '../fixtures.ts';

type Changes = Partial<ReceivedEvent>;
const browser = (after: number, changes: Changes = {}) =>
  received({ channel: 'browser', at: now + after, ...changes });

/** A ledger of these events, each in a group of that size. */
function linesOf(events: readonly ReceivedEvent[], size = 1): Lines {
  const lines = createLines(100);
  for (const [number, event] of events.entries()) {
    lines.add({
      number,
      event,
      group: { startedAt: now, kept: { number, event }, size },
      duplicate: undefined,
    });
  }
  return lines;
}

/** What is said of a server event when these others came. */
function explain(event: Changes, ...others: ReceivedEvent[]) {
  return explainCounted(received(event), linesOf(others));
}

describe('explainCounted', () => {
  it('says that nothing came close', () => {
    const nothing = {
      reason: 'Nothing that could be the same event came from the other side.',
      suggestion: undefined,
    };

    expect(explain({ id: 'a' })).toEqual(nothing);
    expect(explain({ id: 'a' }, browser(0, { name: 'Lead' }), received({ id: 'a' }))).toEqual(nothing);
    expect(explain({}, browser(-301_000))).toEqual(nothing);
  });

  it.each<[what: string, event: Changes, other: ReceivedEvent, reason: string, suggestion: string]>([
    [
      'more than 48 hours lie between',
      { id: 'a' },
      browser(-50 * 3_600_000, { id: 'a' }),
      'The pixel sent "Purchase" 50 h earlier with the same event_id, but 48 hours had passed.',
      'Send both within 48 hours of each other: Meta compares no further back.',
    ],
    [
      'the names differ in case',
      { id: 'a', name: 'purchase' },
      browser(-3000, { id: 'a' }),
      'The pixel sent "Purchase" 3 s earlier with the same event_id, but the event_name differs in case or blanks.',
      'Write the event_name alike in the pixel and in the server event.',
    ],
    [
      'the names differ',
      { id: 'a' },
      browser(90_000, { id: 'a', name: 'Lead' }),
      'The pixel sent "Lead" 1 min later with the same event_id, but under another event_name.',
      'Use one event_name in both, or another event_id if it is another action.',
    ],
    [
      'the ids differ in case or blanks',
      { id: ' Order-42' },
      browser(0, { id: 'order-42' }),
      'The pixel sent "Purchase" at the same time with event_id "order-42", which differs in case or blanks.',
      'Pass the event_id on as it is.',
    ],
    [
      'the server event has no id',
      {},
      browser(-3000, { id: 'X' }),
      'The pixel sent "Purchase" 3 s earlier with event_id "X", while this event has none, and they have neither fbp nor external_id in common.',
      'Send event_id "X" with the server event.',
    ],
    [
      'the pixel hit has no id',
      { id: 'X', fbp: 'fb.1.1.1' },
      browser(-3000, { fbp: 'fb.1.1.2' }),
      'The pixel sent "Purchase" 3 s earlier without an event_id, while this event has one, and fbp differs.',
      `Give the pixel the same id: fbq('track', "Purchase", {…}, {eventID: "X"}).`,
    ],
    [
      'neither has an id, and the pixel hit came later',
      { fbp: 'fb.1.1.1' },
      browser(2000, { fbp: 'fb.1.1.1' }),
      'The pixel sent "Purchase" 2 s later without an event_id, as this event, and fbp only helps where the event of the browser comes first.',
      'Give both the same event_id.',
    ],
    [
      'both have ids of their own',
      { id: 'a', fbp: 'fb.1.1.1' },
      browser(-1000, { id: 'b', fbp: 'fb.1.1.1' }),
      'The pixel sent "Purchase" 1 s earlier with another event_id, "b".',
      'If both are one action of one visitor, give them the same event_id.',
    ],
    [
      'they went to two datasets',
      { id: 'a' },
      browser(0, { id: 'a', datasetId: '8' }),
      'The pixel sent "Purchase" at the same time with the same event_id, but to dataset 8.',
      'Send both to the same dataset: Meta does not compare across datasets.',
    ],
  ])('says that %s', (_, event, other, reason, suggestion) => {
    expect(explain(event, other)).toEqual({ reason, suggestion });
  });

  it('tells the same from the other side', () => {
    const lines = linesOf([received({ at: now + 2000 })]);

    expect(explainCounted(browser(0, { id: 'X' }), lines)).toEqual({
      reason:
        'The server sent "Purchase" 2 s later without an event_id, while this event has one, and they have neither fbp nor external_id in common.',
      suggestion: 'Send event_id "X" with the server event.',
    });
  });

  it('prefers what is surer, and then what is nearer', () => {
    const others = [browser(-1000, { id: 'b' }), browser(-9000, { id: 'B' }), browser(-5000, { id: 'B' })];

    expect(explain({ id: 'a' }, ...others).reason).toBe(
      'The pixel sent "Purchase" 1 s earlier with another event_id, "b".',
    );
    expect(explain({ id: 'b ' }, ...others.slice(1)).reason).toBe(
      'The pixel sent "Purchase" 5 s earlier with event_id "B", which differs in case or blanks.',
    );
  });

  it('does not take events of two visitors for one action', () => {
    const others = [
      browser(0, { id: 'b', fbp: 'fb.1.1.2' }),
      browser(0, { id: 'b', fbp: 'fb.1.1.1', externalIds: ['y'] }),
    ];

    expect(explain({ id: 'a', fbp: 'fb.1.1.1', externalIds: ['x'] }, ...others).suggestion).toBe(undefined);
  });

  it('does not offer a partner that has one already', () => {
    const lines = linesOf([browser(0, { id: 'b' })], 2);

    expect(explainCounted(received(), lines).suggestion).toBe(undefined);
    expect(explainCounted(received({ id: 'B' }), lines).suggestion).toBe('Pass the event_id on as it is.');
  });
});

describe('explainCounted, of persons,', () => {
  const hashed = createHash('sha256').update('x').digest('hex');

  it.each<[clause: string, event: Changes, other: Changes]>([
    ['external_id differs', { externalIds: ['x'], fbp: 'fb.1.1.1' }, { externalIds: ['y'], fbp: 'fb.1.1.1' }],
    ['external_id is hashed in one of them only', { externalIds: ['x'] }, { externalIds: [hashed] }],
    ['external_id is hashed in one of them only', { externalIds: [hashed] }, { externalIds: ['x'] }],
    ['external_id is hashed in one of them only', { externalIds: [' X '] }, { externalIds: [hashed] }],
    ['they have neither fbp nor external_id in common', { externalIds: ['x'] }, { fbp: 'fb.1.1.1' }],
  ])('says that %s', (clause, event, other) => {
    expect(explain(event, browser(-3000, other)).reason).toBe(
      `The pixel sent "Purchase" 3 s earlier without an event_id, as this event, and ${clause}.`,
    );
  });
});
