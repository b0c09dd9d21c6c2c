import { describe, expect, it } from 'vitest';
import type { ContainerState } from '../../../harness/preview/control.ts';
import {
  initialState,
  latestSelection,
  type PageState,
  reduce,
} from '../../../harness/preview/page/state.ts';
import type { PreviewRecord } from '../../../harness/preview/records.ts';

const CONTAINER: ContainerState = { live: false, tags: [], problem: undefined, limitations: [] };

function record(id: number, part: object = {}): PreviewRecord {
  return { kind: 'hit', id, at: 0, events: [], ...part } as unknown as PreviewRecord;
}

const ids = ({ records }: PageState) => [...records.keys()];

describe('the state of the page', () => {
  const state = reduce(initialState, {
    type: 'history',
    container: CONTAINER,
    records: [record(3), record(1)],
  });

  it('is connected with the history, in order of the ids', () => {
    expect([state.connected, state.container, ids(state)]).toEqual([true, CONTAINER, [1, 3]]);
  });

  it('takes in new records, and replaces those that it has in their place', () => {
    const next = reduce(state, { type: 'records', records: [record(4), record(1, { at: 7 })] });
    expect([ids(next), next.records.get(1)?.at]).toEqual([[1, 3, 4], 7]);
  });

  it('forgets the oldest of more than 200', () => {
    const records = Array.from({ length: 200 }, (_, index) => record(index));
    const full = reduce(initialState, { type: 'history', container: CONTAINER, records });
    const next = reduce(full, { type: 'records', records: [record(200)] });
    expect([ids(next).length, ids(next)[0]]).toEqual([200, 1]);
  });

  it('keeps what it has when disconnected, and begins anew with the next history', () => {
    const off = reduce(state, { type: 'disconnected' });
    expect([off.connected, ids(off)]).toEqual([false, [1, 3]]);
    expect(ids(reduce(off, { type: 'history', container: CONTAINER, records: [] }))).toEqual([]);
  });

  it('takes in a changed container', () => {
    const changed = { ...CONTAINER, live: true };
    expect(reduce(state, { type: 'container', container: changed }).container).toBe(changed);
  });
});

describe('latestSelection', () => {
  it('is the last event of the latest hit, whatever the pixel sent since', () => {
    const records = [record(1), record(2, { events: [{}, {}] }), record(3, { kind: 'pixel' })];
    expect(latestSelection(new Map(records.map(item => [item.id, item])))).toEqual({ id: 2, event: 1 });
    expect(latestSelection(new Map())).toBe(undefined);
  });
});
