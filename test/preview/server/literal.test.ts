import { describe, expect, it } from 'vitest';
import { toLiteral } from '../../../harness/preview/server/literal.ts';
import { SandboxOpaque } from '../../../harness/sandbox/values.ts';

describe('toLiteral', () => {
  it.each<[unknown, string]>([
    ['it\'s "so"\n', "'it\\'s \"so\"\\n'"],
    ['back\\slash', "'back\\\\slash'"],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 'a', []], "[1, 'a', []]"],
    [{ a: 1, 'x-y': { b: true } }, "{a: 1, 'x-y': {b: true}}"],
    [() => 1, 'function'],
    [new SandboxOpaque(), 'object'],
  ])('writes %o as %s', (value, text) => {
    expect(toLiteral(value)).toBe(text);
  });

  it('names a value within itself', () => {
    const value: unknown[] = [1];
    value.push({ value });
    expect(toLiteral(value)).toBe('[1, {value: itself}]');
  });

  it('cuts off what is too long', () => {
    expect(toLiteral('x'.repeat(20_000))).toBe(`'${'x'.repeat(9_999)}…`);
  });

  it('stops where sharing makes a small value endless', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 60; depth++) value = [value, value];
    expect(toLiteral(value).length).toBeLessThan(100_000);
  });
});
