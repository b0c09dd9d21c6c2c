import { describe, expect, it } from 'vitest';
import type { JournalState } from '../../harness/replay/journal-state.ts';
import { createTally, type Problem } from '../../harness/replay/tally.ts';
import { createTriage } from '../../harness/replay/triage.ts';
import { now } from '../graph/fixtures.ts';
import { deadLetter, readyRows, tallyOf } from './fixtures.ts';

const day = 86_400;
const second = now / 1000;

function triage(rows: readonly unknown[], past: Partial<JournalState> = {}) {
  const tally = createTally();
  const problems: Problem[] = [];
  const decide = createTriage({
    past: { sent: new Set(), refused: new Map(), unanswered: new Set(), requests: 0, bytes: 0, ...past },
    tally,
    now: () => now,
    onProblem: problem => problems.push(problem),
  });
  const ready = rows.flatMap((row, index) => {
    const text = typeof row === 'string' ? row : JSON.stringify(row);
    return decide({ text, place: `rows.ndjson:${index + 1}`, bytes: 0 }) ?? [];
  });
  return { tally, problems, ready };
}

describe('createTriage', () => {
  it('lets rows pass that are to be sent', () => {
    const rows = [deadLetter(), deadLetter({ event_id: undefined }), deadLetter({ event_id: undefined })];
    expect(triage(rows)).toEqual({ tally: tallyOf({ read: 3 }), problems: [], ready: readyRows(rows) });
  });

  it('keeps back rows that are none', () => {
    expect(triage(['{'])).toEqual({
      tally: tallyOf({ read: 1, malformed: 1 }),
      problems: [
        {
          fate: 'malformed',
          place: 'rows.ndjson:1',
          words: 'Expected JSON, got something else or a part of it.',
        },
      ],
      ready: [],
    });
  });

  it('keeps back events outside the window, which for stores is longer', () => {
    const rows = [
      deadLetter({ event_id: 'a', event_time: second - 7 * day }),
      deadLetter({ event_id: 'b', event_time: second - 7 * day - 1 }),
      deadLetter({ event_id: 'c', event_time: second - 62 * day, action_source: 'physical_store' }),
      deadLetter({ event_id: 'd', event_time: second - 62 * day - 1, action_source: 'physical_store' }),
    ];
    const { tally, problems, ready } = triage(rows);
    expect(tally).toEqual(tallyOf({ read: 4, expired: 2 }));
    expect(ready.map(({ event }) => event.event_id)).toEqual(['a', 'c']);
    const limits = 'Meta takes events for 7 days, those of physical stores for 62.';
    expect(problems).toEqual([
      { fate: 'expired', place: 'rows.ndjson:2', words: `The event is 7.0 days old. ${limits}` },
      { fate: 'expired', place: 'rows.ndjson:4', words: `The event is 62.0 days old. ${limits}` },
    ]);
  });

  it('lets one of several rows for the same event pass, the first that is not expired', () => {
    const rows = [deadLetter({ event_time: 1 }), deadLetter(), deadLetter({ event_time: second })];
    const { tally, ready } = triage(rows);
    expect(tally).toEqual(tallyOf({ read: 3, expired: 1, duplicate: 1 }));
    expect(ready).toEqual([{ ...readyRows([deadLetter()])[0], place: 'rows.ndjson:2' }]);
  });

  it('keeps back what earlier runs sent, however old it is by now', () => {
    const [row] = readyRows([deadLetter()]);
    const { tally, problems, ready } = triage([deadLetter({ event_time: 1 }), deadLetter()], {
      sent: new Set([row?.id ?? '']),
    });
    expect({ tally, problems, ready }).toEqual({
      tally: tallyOf({ read: 2, sent: 1, earlier: 1, duplicate: 1 }),
      problems: [],
      ready: [],
    });
  });

  it('keeps back what Meta refused, until it is put right', () => {
    const [row] = readyRows([deadLetter()]);
    const mended = deadLetter({ event_time: second });
    const past = { refused: new Map([[row?.digest ?? '', 'Status 400.']]) };
    const { tally, problems, ready } = triage([deadLetter(), mended], past);
    expect(tally).toEqual(tallyOf({ read: 2, refused: 1, earlier: 1 }));
    expect(problems).toEqual([
      { fate: 'refused', place: 'rows.ndjson:1', words: 'By an earlier run. Status 400.' },
    ]);
    expect(ready).toEqual([{ ...readyRows([mended])[0], place: 'rows.ndjson:2' }]);
  });
});
