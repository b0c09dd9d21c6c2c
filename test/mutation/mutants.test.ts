import { describe, expect, it } from 'vitest';
import { applied, mutantsOf } from './mutants.ts';

/** The sandbox takes no name that is not declared. */
const NAMES = 'let a, b, c, f, trim; ';

/** What a piece of code becomes, each after the kind of its fault. */
function faults(piece: string): string[] {
  const code = NAMES + piece;
  return mutantsOf(code).map(mutant => `${mutant.mutator}: ${applied(code, mutant).slice(NAMES.length)}`);
}

describe('mutantsOf', () => {
  it.each([
    ['a + b;', ['ArithmeticOperator: a - b;']],
    ['a % b;', ['ArithmeticOperator: a * b;']],
    ['a < b;', ['EqualityOperator: a <= b;', 'EqualityOperator: a >= b;']],
    ['a !== b;', ['EqualityOperator: a === b;']],
    ['a && b;', ['LogicalOperator: a || b;']],
    ['a & b;', []],
    ['!a;', ['UnaryOperator: a;']],
    ['-a;', ['UnaryOperator: a;']],
    ['typeof a;', []],
    ['a++;', ['UpdateOperator: a--;']],
    ['a += b;', ['AssignmentOperator: a -= b;']],
    ['a = b;', []],
  ])('puts another operator into %s', (code, expected) => {
    expect(faults(code)).toEqual(expected);
  });

  it.each([
    ['a ? b : c;', ['ConditionalExpression: true ? b : c;', 'ConditionalExpression: false ? b : c;']],
    ['if (a) b();', ['ConditionalExpression: if (true) b();', 'ConditionalExpression: if (false) b();']],
    ['while (a) b();', ['ConditionalExpression: while (false) b();']],
    ['for (; a; ) b();', ['ConditionalExpression: for (; false; ) b();']],
    ['for (;;) b();', []],
  ])('settles beforehand what decides in %s', (code, expected) => {
    expect(faults(code)).toEqual(expected);
  });

  it.each([
    ['f(true);', ['BooleanLiteral: f(false);']],
    ["f('a');", ["StringLiteral: f('');"]],
    ["f('');", ["StringLiteral: f('Stryker was here');"]],
    ['f(1);', []],
    ['f([a]);', ['ArrayDeclaration: f([]);']],
    ['f([]);', []],
    ["f({ 'a-b': c });", ['ObjectLiteral: f({});']],
    ['f({});', []],
    ['function g() { f(); }', ['BlockStatement: function g() {}']],
    ['function g() {}', []],
  ])('puts another value into %s', (code, expected) => {
    expect(faults(code)).toEqual(expected);
  });

  it.each([
    ['a.trim();', ['MethodExpression: a;']],
    ['a.filter(b).some(c);', ['MethodExpression: a.filter(b).every(c);', 'MethodExpression: a.some(c);']],
    ['a.toLowerCase();', ['MethodExpression: a.toUpperCase();']],
    ['a.constructor();', []],
    ['trim();', []],
  ])('calls another method in %s', (code, expected) => {
    expect(faults(code)).toEqual(expected);
  });

  it('leaves the names of APIs alone', () => {
    expect(faults("const JSON = require('JSON');")).toEqual([]);
  });

  it('says on which line a run counts the statement that has the fault', () => {
    const code = [
      'function f(a) {', // 1
      '  function g() {',
      '    return !a;', // 3
      '  }',
      '  return [', // 5
      "    'b',",
      '    () => {', // 7
      '      g();',
      '    },', // 9
      '  ];',
      '}', // 11
    ].join('\n');
    expect(mutantsOf(code).map(({ mutator, line }) => [mutator, line])).toEqual([
      ['BlockStatement', 5],
      ['BlockStatement', 3],
      ['UnaryOperator', 3],
      ['ArrayDeclaration', 5],
      ['StringLiteral', 5],
      ['BlockStatement', 8],
    ]);
  });
});
