import { describe, expect, it } from 'vitest';
import { TemplateSyntaxError } from '../../../harness/sandbox/errors.ts';
import { parseTemplate } from '../../../harness/sandbox/syntax/parse.ts';

/** What GTM's compiler refuses (sgtm-sandbox.md, 4 and 8): code and the rule that names it. */
const REFUSED: readonly [code: string, rule: string][] = [
  ['const a = `x`;', 'no-template-literal'],
  ['const f = x => x; f`x`;', 'no-template-literal'],
  ['const {a} = data;', 'no-destructuring'],
  ['const [a] = data;', 'no-destructuring'],
  ['const f = ({a}) => a;', 'no-destructuring'],
  ['const f = (a = 1) => a;', 'no-default-parameter'],
  ['const f = (...a) => a;', 'no-spread'],
  ['data(...[1]);', 'no-spread'],
  ['const a = [...data];', 'no-spread'],
  ['const a = {...data};', 'no-spread'],
  ['class A {}', 'no-class'],
  ['const A = class {};', 'no-class'],
  ['try { data(); } catch (e) {}', 'no-try'],
  ['async function f() {}', 'no-async'],
  ['const f = async () => 1;', 'no-async'],
  ['function* f() {}', 'no-async'],
  ['a: for (;;) { break; }', 'no-label'],
  ['data?.a;', 'no-optional-chaining'],
  ['data ?? 1;', 'no-nullish'],
  ['data.a ??= 1;', 'no-nullish'],
  ['data.a &&= 1;', 'no-logical-assignment'],
  ['const r = /a/;', 'no-regex-literal'],
  ['const n = 1n;', 'no-bigint'],
  ['new data();', 'no-new'],
  ['this.a = 1;', 'no-this'],
  ['throw data;', 'no-throw'],
  ['const f = function() { return new.target; };', 'no-meta-property'],
  ['const a = 1; const o = {a};', 'no-shorthand'],
  ['const o = {f() {}};', 'no-shorthand'],
  ['const o = {[data]: 1};', 'no-computed-key'],
  ['const o = {get a() { return 1; }};', 'no-accessor'],
  ['const o = {set a(v) {}};', 'no-accessor'],
  ['const a = +data;', 'no-unary-plus'],
  ['delete data.a;', 'no-delete'],
  ['void 0;', 'no-void'],
  ["'a' in data;", 'no-in'],
  ['data instanceof data;', 'no-instanceof'],
  ['2 ** 3;', 'no-exponent'],
  ['data.a **= 3;', 'no-exponent'],
  ['with (data) { a; }', 'no-with'],
  ['debugger;', 'no-debugger'],
  ['return String(data);', 'no-undeclared'],
  ['return window;', 'no-undeclared'],
  ['return NaN;', 'no-undeclared'],
  ['undeclared = 1;', 'no-undeclared'],
  ['return typeof undeclared;', 'no-undeclared'],
  ['const a = 1\nconst b = 2;', 'missing-semicolon'],
  ['return 1', 'missing-semicolon'],
  ['const a = ;', 'syntax'],
  ['let a = 1; let a = 2;', 'syntax'],
];

function rulesOf(code: string): string[] {
  try {
    parseTemplate(code);
    return [];
  } catch (error) {
    return (error as TemplateSyntaxError).problems.map(problem => problem.rule);
  }
}

describe('the syntax subset', () => {
  it.each(REFUSED)('refuses %s', (code, rule) => {
    expect(rulesOf(code)).toContain(rule);
  });

  it('reports every problem with line, column, rule and what to write instead', () => {
    const code = 'const a = `x`;\n\n  const b = new data();';
    expect(() => parseTemplate(code, { firstLine: 10 })).toThrow(
      new TemplateSyntaxError([
        {
          rule: 'no-template-literal',
          line: 10,
          column: 10,
          message: 'Template literals are not supported.',
          instead: "Write 'a' + b.",
        },
        {
          rule: 'no-new',
          line: 12,
          column: 12,
          message: 'new is not supported.',
          instead: 'Use object and array literals, or an API.',
        },
      ]),
    );
  });

  it('does not call names undeclared that a refused pattern declares', () => {
    expect(
      rulesOf(
        'const {a, b: [c], d = 1, ...e} = data; const f = (g = 1, ...h) => g + h; return a + c + d + e + f;',
      ),
    ).not.toContain('no-undeclared');
  });

  it('words a missing semicolon as GTM does', () => {
    expect(() => parseTemplate('const a = 1\nconst b = 2;')).toThrow(
      "1:12 missing ';' at 'const'. GTM does not insert semicolons; end each statement with one. (missing-semicolon)",
    );
  });

  it('lets a template declare names that are elsewhere global', () => {
    expect(rulesOf("const JSON = require('JSON'); return JSON.parse(data.text);")).toEqual([]);
  });

  it('answers code that is nested too deeply', () => {
    expect(rulesOf(`return ${'('.repeat(50_000)}1${')'.repeat(50_000)};`)).toEqual(['too-deep']);
    expect(rulesOf(`return ${'!'.repeat(50_000)}1;`)).toEqual(['too-deep']);
  });
});
