import { describe, expect, it } from 'vitest';
import { createLines, type Line } from '../../../harness/graph/ledger/lines.ts';
import type { ReceivedEvent } from '../../../harness/graph/received.ts';
import { now, received } from '../fixtures.ts';

function line(number: number, changes: Partial<ReceivedEvent>): Line {
  const event = received(changes);
  return { number, event, group: { startedAt: now, kept: { number, event }, size: 1 }, duplicate: undefined };
}

function linesOf(limit: number, ...events: Partial<ReceivedEvent>[]) {
  const lines = createLines(limit);
  for (const [index, event] of events.entries()) lines.add(line(index + 1, event));
  const numbers = (found: readonly Line[]) => found.map(({ number }) => number);
  return {
    all: numbers(lines.all),
    id: (id: string) => numbers(lines.withSimilarId(received({ id }))),
    name: (name: string) => numbers(lines.withSameName(received({ name }))),
    person: (changes: Partial<ReceivedEvent>) => numbers(lines.fromSamePerson(received(changes))),
  };
}

describe('createLines', () => {
  it('finds lines by event_id, but for case and blanks, in any dataset', () => {
    const lines = linesOf(9, { id: 'a' }, { id: 'b' }, {}, { id: ' A', datasetId: '8', name: 'Lead' });

    expect([lines.id('a'), lines.id('B'), lines.id('c')]).toEqual([[1, 4], [2], []]);
  });

  it('finds lines by event_name and dataset', () => {
    const lines = linesOf(9, {}, { name: 'Lead' }, { datasetId: '8' }, {});

    expect([lines.name('Purchase'), lines.name('Lead'), lines.name('purchase')]).toEqual([[1, 4], [2], []]);
  });

  it('finds lines from the browser by event_name and person', () => {
    const fbp = 'fb.1.2.3';
    const channel = 'browser';
    const lines = linesOf(
      9,
      { channel, fbp },
      { channel, externalIds: ['x', 'y'] },
      { channel, fbp, name: 'Lead' },
      { channel, fbp: `${fbp}.AQYCAQMA` },
      { channel: 'server', fbp, externalIds: ['x', 'y'] },
    );

    expect([
      lines.person({ fbp }),
      lines.person({ externalIds: ['y'] }),
      lines.person({ fbp, externalIds: ['x'] }),
      lines.person({ externalIds: [fbp] }),
      lines.person({}),
    ]).toEqual([[1, 4], [2], [2, 1, 4], [], []]);
  });

  it('forgets the oldest', () => {
    const same = { channel: 'browser' as const, id: 'a', fbp: 'fb.1.2.3', externalIds: ['x', 'x'] };
    const lines = linesOf(2, { id: 'b', name: 'Lead' }, same, same, same);

    expect([lines.all, lines.id('a'), lines.name('Purchase'), lines.person({ fbp: 'fb.1.2.3' })]).toEqual(
      Array.from({ length: 4 }, () => [3, 4]),
    );
    expect([lines.id('b'), lines.name('Lead')]).toEqual([[], []]);
  });
});
