import { describe, expect, it } from 'vitest';
import { toPlain } from '../../harness/stores/plain.ts';

const CYCLE: Record<string, unknown> = {};
CYCLE.self = CYCLE;

describe('toPlain', () => {
  it('copies what JSON can say', () => {
    const given = { text: 'x', list: [1, null, { on: true }], none: undefined, fn: () => 1, nan: Number.NaN };
    const copy = toPlain(given);
    expect(copy).toEqual({ text: 'x', list: [1, null, { on: true }], nan: null });
    expect(copy?.list).not.toBe(given.list);
  });

  it.each([[undefined], [null], ['x'], [7], [[1]], [() => 1], [CYCLE]])('gives nothing for %o', value => {
    expect(toPlain(value)).toBeUndefined();
  });
});
