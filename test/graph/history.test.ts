import { describe, expect, it } from 'vitest';
import { createHistory } from '../../harness/graph/history.ts';

describe('createHistory', () => {
  it('forgets the oldest items when there are too many', () => {
    const history = createHistory<string>(2, 100);
    for (const item of ['a', 'b', 'c']) history.add(item, 1);

    expect(history.items).toEqual(['b', 'c']);
  });

  it('forgets as many as it takes to make room for a big one', () => {
    const history = createHistory<string>(10, 100);
    for (const [item, size] of [
      ['a', 40],
      ['b', 50],
      ['c', 90],
      ['d', 10],
    ] as const)
      history.add(item, size);

    expect(history.items).toEqual(['c', 'd']);
  });

  it('does not hold what is too big by itself, and goes on', () => {
    const history = createHistory<string>(10, 100);
    history.add('a', 101);
    history.add('b', 100);

    expect(history.items).toEqual(['b']);
  });
});
