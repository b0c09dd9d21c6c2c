import { describe, expect, it } from 'vitest';
import { BudgetError } from '../../harness/sandbox/errors.ts';
import { measured } from './evaluate.ts';

/** Code and its steps: one for each expression and statement that is evaluated. */
const STEPS: readonly [code: string, steps: number][] = [
  ['return 1;', 2],
  ['const a = 1;', 2],
  ['return 1 + 2 * 3;', 6],
  ['const a = [1, 2];', 4],
  ['if (true) { 1; }', 5],
  ['if (false) { 1; }', 2],
  ['return true ? 1 : 2 + 3;', 4],
  ['return false ? 1 : 2 + 3;', 6],
  ['return false && 1 + 2;', 3],
  ['return true && 1 + 2;', 6],
  ['const f = () => 1; f(); f();', 4 + 2 * (3 - 0) + 2 - 2],
  ['for (let i = 0; i < 2; i++) {}', 3 + 3 * 3 + 2 * 2 + 2],
];

describe('steps', () => {
  it.each(STEPS)('%s', (code, steps) => {
    expect(measured(code).run.steps).toBe(steps);
  });

  it('of a loop grow with its turns alone', () => {
    const loop = (turns: number) =>
      measured(`let s = 0; for (let i = 0; i < ${turns}; i++) { s += i; }`).run.steps;
    expect(loop(200) - loop(100)).toBe(loop(300) - loop(200));
  });
});

describe('the budget', () => {
  const stopped: readonly [what: string, code: string][] = [
    ['an endless loop', 'while (true) {}'],
    ['an endless for', 'for (;;);'],
    ['endless recursion', 'const f = () => f(); f();'],
    ['endless recursion through a callback', 'const f = () => [1].map(f); f();'],
    ['a string that doubles', "let s = 'x'; while (true) { s += s; }"],
    ['an array that doubles', 'let a = [1]; while (true) { a = a.concat(a); }'],
    ['an array of far too many holes', 'const a = []; a[4000000000] = 1;'],
    ['a length far too large', 'const a = []; a.length = 4000000000;'],
    ['strings joined without end', "let a = ['x']; while (true) { a = [a.join('x') + a.join('y')]; }"],
    ['a replacement that grows', "let s = 'aa'; while (true) { s = s.replace('a', s + s); }"],
    [
      'a pattern that backtracks without end',
      "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.match('^(a+)+$');",
    ],
  ];

  it.each(stopped)('stops %s', (_what, code) => {
    expect(() => measured(code, undefined, { steps: 1_000_000 })).toThrow(BudgetError);
  });

  it('says what ran out', () => {
    expect(() => measured('while (true) {}', undefined, { steps: 100 })).toThrow(
      'The run took more than 100 steps.',
    );
    expect(() => measured('const f = () => f(); f();', undefined, { depth: 10 })).toThrow(
      'Calls are nested more than 10 deep.',
    );
  });
});

describe('line counters', () => {
  it('count how often each line is reached', () => {
    const { run } = measured(
      'let s = 0;\nfor (let i = 0; i < 3; i++) {\n  s += i;\n}\nif (s > 9) {\n  s = 0;\n}\nreturn s;',
    );
    expect([...run.hits]).toEqual([1, 4, 3, 0, 1, 0, 0, 1]);
  });
});
