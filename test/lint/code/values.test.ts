import type { ExpressionStatement } from 'acorn';
import { describe, expect, it } from 'vitest';
import { type Located, Names } from '../../../harness/lint/code/names.ts';
import { Values } from '../../../harness/lint/code/values.ts';
import { parseTemplate } from '../../../harness/sandbox/syntax/parse.ts';

/** What is known of the expression that a piece of code ends with. */
function last(code: string): { values: Values; expression: Located } {
  const program = parseTemplate(code);
  const { expression } = program.tree.body.at(-1) as ExpressionStatement;
  return {
    values: new Values(new Names(program)),
    expression: { node: expression, scope: program.scopes.root },
  };
}

const knownValue = (code: string) => {
  const { values, expression } = last(code);
  return values.of(expression);
};

const startOf = (code: string) => {
  const { values, expression } = last(code);
  return values.startOf(expression);
};

describe('Values', () => {
  it.each([
    ["'a';", 'a'],
    ['1;', 1],
    ['undefined;', undefined],
    ["'a' + 'b' + 'c';", 'abc'],
    ["const a = 'a'; a + 'b';", 'ab'],
    ["const a = 'a'; const b = a + 'b'; b;", 'ab'],
    ["['a', 1];", ['a', 1]],
    ["[{a: 'x', 'b': 1, 2: true}];", [{ a: 'x', b: 1, 2: true }]],
  ])('knows the value of %s', (code, value) => {
    expect(knownValue(code)).toEqual({ value });
  });

  it.each([
    'data;',
    "'a' + data.b;",
    "1 + 'a';",
    "let a = 'a'; a = 'b'; a;",
    'const a = b; const b = a; a;',
    '[data];',
    '[1, data.b];',
    '[, 1];',
    '[{a: data.b}];',
    'const o = {}; o.a = 1; o;',
    'const list = []; list.push(1); list;',
    "data.a ? 'a' : 'b';",
    "'a' - 'b';",
  ])('knows no value of %s', code => {
    expect(knownValue(code)).toBeUndefined();
  });

  it('takes a text of more than 10,000 characters for unknown', () => {
    const half = 'x'.repeat(5000);
    expect(knownValue(`'${half}' + '${half}';`)).toEqual({ value: half + half });
    expect(knownValue(`'${half}' + '${half}x';`)).toBeUndefined();
  });

  it.each([
    ["'https://a.b/';", 'https://a.b/'],
    ["'https://a.b/' + data.c;", 'https://a.b/'],
    ["'https://' + 'a.b' + '/' + data.c + '/d';", 'https://a.b/'],
    ["const host = 'https://a.b'; const url = host + '/v1/' + data.c; url;", 'https://a.b/v1/'],
    ["'https://' + ('a.b/' + data.c);", 'https://a.b/'],
    ["data.host + '/a';", ''],
    ["1 + 'a';", ''],
    ['1;', ''],
    ['data;', ''],
    ["const a = a + 'x'; a;", ''],
  ])('knows how %s begins', (code, start) => {
    expect(startOf(code)).toBe(start);
  });
});
