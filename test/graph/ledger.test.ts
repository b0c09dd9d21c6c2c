import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLedger, type LedgerEntry } from '../../harness/graph/ledger.ts';
import type { ReceivedEvent } from '../../harness/graph/received.ts';
import { now, received } from './fixtures.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

type Changes = Partial<ReceivedEvent>;
const server = (after: number, changes: Changes = {}) => received({ at: now + after, ...changes });
const browser = (after: number, changes: Changes = {}) => server(after, { channel: 'browser', ...changes });

/** What the ledger says of these events. */
function verdicts(...events: ReceivedEvent[]) {
  const ledger = createLedger();
  for (const event of events) ledger.add(event);
  return ledger.entries().map(({ outcome, mergedInto, reason, suggestion }) => ({
    outcome: mergedInto ? `${outcome} into #${mergedInto}` : outcome,
    reason,
    ...(suggestion && { suggestion }),
  }));
}

/** In short: `counted`, `kept`, or the number of the event that is kept. */
function outcomes(...events: ReceivedEvent[]): (number | string)[] {
  const ledger = createLedger();
  for (const event of events) ledger.add(event);
  return ledger.entries().map(({ outcome, mergedInto }) => mergedInto ?? outcome);
}

const firstOfTwo = { outcome: 'kept', reason: 'Counts for 2 events: it came first.' };
const nothing = {
  outcome: 'counted',
  reason: 'Nothing that could be the same event came from the other side.',
};

describe('createLedger, by event_id and event_name,', () => {
  it('merges the server event into the pixel hit that came first', () => {
    expect(verdicts(browser(0, { id: 'a' }), server(3 * second, { id: 'a' }))).toEqual([
      firstOfTwo,
      {
        outcome: 'merged into #1',
        reason: 'Same event_name and event_id as #1, which came 3 s earlier.',
      },
    ]);
  });

  it('prefers the pixel hit if it comes up to 5 minutes after the server event', () => {
    expect(verdicts(server(0, { id: 'a' }), browser(5 * minute, { id: 'a' }))).toEqual([
      {
        outcome: 'merged into #2',
        reason: 'Same event_name and event_id as #2, which came 5 min later.',
      },
      {
        outcome: 'kept',
        reason:
          "Counts for 2 events: it came from the browser, within 5 minutes of the server's, and is preferred.",
      },
    ]);
  });

  it('keeps the server event if the pixel hit comes later than that', () => {
    expect(outcomes(server(0, { id: 'a' }), browser(5 * minute + 1, { id: 'a' }))).toEqual(['kept', 1]);
  });

  it('merges all that come later into the one that is kept', () => {
    const events = [server(0), server(second), browser(2 * second), browser(3 * second), server(hour)];

    expect(outcomes(...events.map(event => ({ ...event, id: 'a' })))).toEqual([3, 3, 'kept', 3, 3]);
  });

  it('merges events of one channel as well', () => {
    expect(verdicts(server(0, { id: 'a' }), server(0, { id: 'a' }))).toEqual([
      firstOfTwo,
      {
        outcome: 'merged into #1',
        reason: 'Same event_name and event_id as #1, which came at the same time.',
      },
    ]);
  });

  it('goes back 48 hours from the receipt of the first, and then begins anew', () => {
    const at = [0, 47 * hour, 48 * hour, 48 * hour + 1, 50 * hour];

    expect(outcomes(...at.map(after => server(after, { id: 'a' })))).toEqual(['kept', 1, 1, 'kept', 4]);
  });

  it.each([
    ['event_name', { name: 'Lead' }],
    ['event_id', { id: 'b' }],
    ['dataset', { datasetId: '8' }],
  ])('does not merge events that differ in %s', (_, changes) => {
    expect(outcomes(browser(0, { id: 'a' }), server(0, { id: 'a', ...changes }))).toEqual([
      'counted',
      'counted',
    ]);
  });
});

describe('createLedger, by event_name and person,', () => {
  const fbp = 'fb.1.1795240000000.1098115397';

  it('merges a server event into the pixel hit with its fbp', () => {
    expect(verdicts(browser(0, { fbp }), server(2 * hour, { fbp }))).toEqual([
      firstOfTwo,
      {
        outcome: 'merged into #1',
        reason: 'Same event_name and fbp as #1, which came 2 h earlier.',
        suggestion: "Send the same event_id with both: fbp only works while the browser's event comes first.",
      },
    ]);
  });

  it('merges by external_id, of which any may agree', () => {
    const person = { externalIds: ['a', 'b'] };

    expect(verdicts(browser(0, { externalIds: ['b'] }), server(0, person))).toEqual([
      firstOfTwo,
      {
        outcome: 'merged into #1',
        reason: 'Same event_name and external_id as #1, which came at the same time.',
        suggestion:
          "Send the same event_id with both: external_id only works while the browser's event comes first.",
      },
    ]);
  });

  it('takes events with different external_id for two, even with the same fbp', () => {
    const person = { fbp, externalIds: ['a'] };

    expect(outcomes(browser(0, person), server(0, { fbp, externalIds: ['b'] }))).toEqual([
      'counted',
      'counted',
    ]);
    expect(outcomes(browser(0, person), server(0, { fbp }))).toEqual(['kept', 1]);
  });

  it('does not mind what the parameter builder appends to fbp', () => {
    expect(outcomes(browser(0, { fbp: `${fbp}.AQYCAQMA` }), server(0, { fbp }))).toEqual(['kept', 1]);
  });

  it.each([
    ['the server event first', [server(0, { fbp }), browser(0, { fbp })]],
    ['two server events', [server(0, { fbp }), server(0, { fbp })]],
    ['two pixel hits', [browser(0, { fbp }), browser(0, { fbp })]],
    ['a server event after 48 hours', [browser(0, { fbp }), server(48 * hour + 1, { fbp })]],
    ['another event_name', [browser(0, { fbp }), server(0, { fbp, name: 'Lead' })]],
    ['another dataset', [browser(0, { fbp }), server(0, { fbp, datasetId: '8' })]],
    ['another fbp', [browser(0, { fbp }), server(0, { fbp: 'fb.1.1795240000000.1' })]],
    ['no fbp', [browser(0), server(0)]],
    ['two event ids', [browser(0, { fbp, id: 'a' }), server(0, { fbp, id: 'b' })]],
  ])('counts both where there is %s', (_, events) => {
    expect(outcomes(...events)).toEqual(['counted', 'counted']);
  });

  it.each([{ id: 'a' }, {}])('merges where only one has an event_id: %j', changes => {
    const other = changes.id ? {} : { id: 'b' };

    expect(outcomes(browser(0, { fbp, ...changes }), server(0, { fbp, ...other }))).toEqual(['kept', 1]);
  });

  it('merges into the latest of several pixel hits', () => {
    expect(outcomes(browser(0, { fbp }), browser(1, { fbp }), server(2, { fbp }))).toEqual([
      'counted',
      'kept',
      2,
    ]);
  });

  it('goes by event_id first', () => {
    const events = [browser(0, { fbp, id: 'a' }), browser(1, { fbp }), server(2, { fbp, id: 'a' })];

    expect(outcomes(...events)).toEqual(['kept', 'counted', 1]);
  });

  it('says of which event it was a duplicate, even if another is kept', () => {
    const events = [server(0, { id: 'a' }), browser(hour, { fbp, id: 'a' }), server(hour, { fbp })];

    expect(verdicts(...events).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['kept', 'Counts for 3 events: it came first.'],
      ['merged into #1', 'Same event_name and event_id as #1, which came 1 h earlier.'],
      ['merged into #1', 'Same event_name and fbp as #2, which came at the same time.'],
    ]);
  });
});

describe('createLedger', () => {
  it('gives each event back, with its number', () => {
    const ledger = createLedger();
    const event = server(0, { id: 'a', parameters: ['em'] });
    const entry: LedgerEntry = {
      ...event,
      number: 1,
      outcome: 'counted',
      mergedInto: undefined,
      reason: nothing.reason,
      suggestion: undefined,
    };

    expect(ledger.add(event)).toBe(1);
    expect(ledger.entries()).toEqual([entry]);
    expect(ledger.entry(1)).toEqual(entry);
    expect(ledger.entry(2)).toBe(undefined);
    expect(ledger.events()).toEqual([event]);
  });

  it('forgets the oldest, but not what became of it', () => {
    const ledger = createLedger(2);
    const numbers = ['a', 'a', 'b'].map(id => ledger.add(server(0, { id })));

    expect(numbers).toEqual([1, 2, 3]);
    expect(ledger.entries().map(({ number, mergedInto }) => [number, mergedInto])).toEqual([
      [2, 1],
      [3, undefined],
    ]);
    expect([ledger.entry(1), ledger.entry(3)?.id]).toEqual([undefined, 'b']);
    expect(ledger.add(server(0, { id: 'a' }))).toBe(4);
    expect(ledger.entry(4)?.mergedInto).toBe(1);
    expect(ledger.totals).toEqual({ received: 4, merged: 2 });
  });

  it('keeps one event of each group, whatever comes', () => {
    const some = <T>(...values: T[]) => fc.constantFrom(...values);
    const event = fc.record({
      channel: some('browser' as const, 'server' as const),
      minutes: some(0, 4, 6, 47 * 60),
      id: some('a', 'A', undefined),
      name: some('Lead', 'lead'),
      fbp: some('fb.1.2.3', 'fb.1.2.4', undefined),
      externalIds: some([], ['x'], ['x', 'y'], ['y']),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), events => {
        let at = now;
        const ledger = createLedger();
        for (const { minutes, ...changes } of events) {
          at += minutes * minute;
          ledger.add(received({ at, ...changes }));
        }
        const entries = ledger.entries();
        const kept = entries.filter(({ outcome }) => outcome === 'kept').map(({ number }) => number);
        const targets = entries.flatMap(({ mergedInto }) => mergedInto ?? []);

        expect([...new Set(targets)].sort((a, b) => a - b)).toEqual(kept);
        expect(ledger.totals).toEqual({ received: events.length, merged: targets.length });
      }),
      { numRuns: 1000 },
    );
  });

  it('lets go of what it has forgotten, however long a chain of duplicates gets', async () => {
    const ledger = createLedger(2);
    ledger.add(browser(0, { id: 'a' }));
    const forgotten = new WeakRef(browser(0, { id: 'a' }));
    ledger.add(forgotten.deref() as ReceivedEvent);
    for (let index = 0; index < 5; index++) ledger.add(browser(0, { id: 'a' }));
    // A reference that was followed keeps its target until the end of the task.
    await new Promise(resolve => setTimeout(resolve));
    collectGarbage();

    expect(forgotten.deref()).toBe(undefined);
    expect(ledger.totals).toEqual({ received: 7, merged: 6 });
  });
});

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
