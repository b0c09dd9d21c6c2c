import { describe, expect, it } from 'vitest';
import { recordOf, show, unless } from '../../../harness/sandbox/permissions/check.ts';

describe('unless', () => {
  it('gives the denial of what is not allowed', () => {
    expect([unless(false, 'No.'), unless(true, 'No.')]).toEqual(['No.', undefined]);
  });
});

describe('recordOf', () => {
  it('takes what is no object for an empty one', () => {
    expect([{ a: 1 }, null, 'x', undefined].map(recordOf)).toEqual([{ a: 1 }, {}, {}, {}]);
  });
});

describe('show', () => {
  it.each([
    ['_fbp', '_fbp'],
    [7, '7'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ path: '/', secure: true }, '{"path":"/","secure":true}'],
  ])('writes %o as %s', (value, expected) => {
    expect(show(value)).toBe(expected);
  });

  it('leaves out what is nested, cycles and functions among it', () => {
    const cyclic: Record<string, unknown> = { path: '/', toJSON: () => expect.unreachable() };
    cyclic.self = cyclic;
    expect(show(cyclic)).toBe('{"path":"/"}');
  });
});
