import { describe, expect, it } from 'vitest';
import { copyIn } from '../../harness/sandbox/border.ts';
import { ApiFunction, SandboxOpaque, type Value } from '../../harness/sandbox/values.ts';
import { formatBriefly, formatValue } from '../../harness/testing/format.ts';

describe('formatValue', () => {
  it.each<[text: string, value: Value]>([
    ['undefined', undefined],
    ['null', null],
    ['-0', -0],
    ['NaN', Number.NaN],
    ['"say \\"hi\\"\\n"', 'say "hi"\n'],
    ['[]', copyIn([])],
    ['{}', copyIn({})],
    ['[1, [true]]', copyIn([1, [true]])],
    ['{a: 1, "max-age": 2}', copyIn({ a: 1, 'max-age': 2 })],
    ['[function send]', new ApiFunction('send', () => undefined)],
    ['[opaque]', new SandboxOpaque()],
  ])('writes %s on one line', (text, value) => {
    expect(formatValue(value, 'line')).toBe(text);
  });

  it('stops at a value that holds itself', () => {
    const ring: Value[] = [];
    ring.push(ring);
    expect(formatValue(ring, 'line')).toBe('[[circular]]');
  });

  it('writes an item a line as a block', () => {
    expect(formatValue(copyIn({ a: [1, 'x\ny'], b: {} }), 'block')).toBe(
      '{\n  a: [\n    1,\n    "x\\ny",\n  ],\n  b: {},\n}',
    );
  });

  it('opens strings that hold JSON documents', () => {
    expect(formatValue(copyIn(['{"a":[1]}', '{no', '7']), 'opened')).toBe(
      '[\n  JSON {\n    a: [\n      1,\n    ],\n  },\n  "{no",\n  "7",\n]',
    );
  });
});

describe('formatBriefly', () => {
  it('cuts off what gets long', () => {
    const text = formatBriefly('x'.repeat(200));
    expect(text).toBe(`"${'x'.repeat(98)}…`);
  });
});
