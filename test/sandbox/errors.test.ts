import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

/** Google's words for what goes wrong (sgtm-sandbox.md, 4). */
const ERRORS: readonly [what: string, code: string, message: string][] = [
  ['an unknown method of a string', "'a'.includes('a');", 'TypeError: includes is not a function'],
  ['an unknown method of an array', '[].includes(1);', "TypeError: Object has no 'includes' property."],
  ['an unknown method of an object', 'const o = {}; o.foo();', "TypeError: Object has no 'foo' property."],
  ['an unknown method of a number', 'const n = 1; n.toFixed(2);', 'TypeError: toFixed is not a function'],
  ['an unknown method of a function', '(() => 1).call();', "TypeError: Object has no 'call' property."],
  ['a method of undefined', 'let u; u.foo();', "TypeError: Can't read property foo of undefined."],
  ['a method of null', 'const u = null; u.foo();', "TypeError: Can't read property foo of null."],
  ['a property of undefined', 'let u; u.x;', "TypeError: Cannot read properties of undefined (reading 'x')"],
  [
    'a property of null',
    "const u = null; u['x'];",
    "TypeError: Cannot read properties of null (reading 'x')",
  ],
  [
    'a property written on undefined',
    'let u; u.x = 1;',
    "TypeError: Cannot set properties of undefined (setting 'x')",
  ],
  ['a call of no function', 'const f = 3; f();', 'TypeError: Attempting to execute non-function f.'],
  [
    'a call of a property that is no function',
    'const o = {f: 3}; o.f();',
    'TypeError: Attempting to execute non-function f.',
  ],
  ['for-of over an object', 'for (const x of {}) {}', 'TypeError: The value is not iterable.'],
  ['a callback that is none', '[1].map(3);', 'TypeError: 3 is not a function'],
  ['reduce of nothing', '[].reduce((a, b) => a);', 'TypeError: Reduce of empty array with no initial value'],
  [
    'a radix out of range',
    'const n = 1; n.toString(99);',
    'TypeError: toString() radix must be between 2 and 36',
  ],
  ['a string that is no pattern', "'a'.match('(');", 'SyntaxError: Invalid regular expression: /(/'],
];

describe('errors', () => {
  it.each(ERRORS)('name %s', (_what, code, message) => {
    expect(() => evaluate(code)).toThrow(expect.objectContaining({ message }));
  });

  it('say where they happened', () => {
    const code = 'const a = {};\nconst f = () => {\n  return a.b.c;\n};\nf();';
    expect(() => evaluate(code)).toThrow(expect.objectContaining({ position: { line: 3, column: 9 } }));
  });
});
