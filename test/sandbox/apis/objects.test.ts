import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

describe('Object', () => {
  it.each(
    ['keys', 'values', 'entries'].flatMap(name => [
      [name, null],
      [name, undefined],
    ]),
  )('%s(%s) throws', (name, nothing) => {
    expect(() => call(`Object.${name}`, [nothing])).toThrow(
      `Error in Object.${name}. Required argument input not supplied.`,
    );
  });

  it.each([
    ['keys', ['a', 'b']],
    ['values', [1, [2]]],
    [
      'entries',
      [
        ['a', 1],
        ['b', [2]],
      ],
    ],
  ])('%s lists what an object has', (name, listed) => {
    expect(call(`Object.${name}`, [{ a: 1, b: [2] }])).toEqual(listed);
    expect([7, true, ''].map(value => call(`Object.${name}`, [value]))).toEqual([[], [], []]);
  });

  it.each([[[1]], [() => 1], ['text'], [7], [null], [undefined]])('delete refuses %o', target => {
    expect(call('Object.delete', [target, '0'])).toBe(false);
  });
});
