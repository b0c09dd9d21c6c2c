import { parse } from 'acorn';
import MagicString from 'magic-string';
import { expect, test } from 'vitest';
import { settleDialect } from '../../harness/build/dialect.ts';

function settle(code: string) {
  const text = new MagicString(code);
  const tree = parse(code, { ecmaVersion: 'latest', locations: true, allowReturnOutsideFunction: true });
  const refusals = settleDialect(tree, text);
  return { code: text.toString(), refusals };
}

test.each([
  ['return void 0;', 'return undefined;'],
  ['f({a, b: c});', 'f({a: a, b: c});'],
  ['f(1e3, 0x10, 1.5, 864e5);', 'f(1000, 16, 1.5, 86400000);'],
  ['x -= 1;', 'x = x - 1;'],
  ['o.a.b *= x + 1e3;', 'o.a.b = o.a.b * (x + 1000);'],
  ['x -= y /= 2;', 'x = x - (y = y / 2);'],
  ['x -= y -= 1 + 1e3;', 'x = x - (y = y - (1 + 1000));'],
  ['x |= y;', 'x = x | y;'],
  ['--x;', 'x--;'],
  ['--o[1e3];', 'o[1000]--;'],
  ['for (; x; --x) f();', 'for (; x; x--) f();'],
  ['f(--x);', 'f((x = x - 1));'],
])('%s becomes %s', (code, expected) => {
  expect(settle(code)).toEqual({ code: expected, refusals: [] });
});

test.each([
  'x += 1;',
  'x ^= 1;',
  'x--;',
  '++x;',
  'f(-1, 0.5, 1.25);',
  'f("a\\n\\"", "^\\\\d\\\\x\\\\u");',
  'o["$"] = [1, 2];',
])('%s stays, since published templates have it', code => {
  expect(settle(code)).toEqual({ code, refusals: [] });
});

test.each([
  ['f(); do f(); while (x);', 5, 'No template has do … while. Write a while loop.'],
  ['f(), g();', 0, 'No template has the comma operator. Write two statements.'],
  ['f([1, , 2]);', 2, 'No template has holes in arrays. Write undefined.'],
  ['o.$a = 1;', 2, 'No template has $ in names. Call $a something else.'],
  ['"use strict"; f();', 0, "No template has directives. Leave out 'use strict'."],
  ['o[i()] -= 1;', 0, 'No template has -=. Write a = a - b.'],
  ['f(--o[i()]);', 2, 'No template has -- before a name. Write a = a - 1.'],
  ['f(1e21);', 2, 'No template has exponents. Write 1e21 as a product or quotient.'],
  [
    'f("\\u2028");',
    2,
    'No template has escapes like the one in "\\u2028". Write the character itself, or use decodeUriComponent.',
  ],
  [
    '(_a = o.f) == null ? 0 : _a.call(o);',
    25,
    'Functions have no call, which f?.() needs. Test the function before you call it.',
  ],
])('%s is left to the author', (code, column, message) => {
  expect(settle(code).refusals).toEqual([{ line: 1, column, message }]);
});
