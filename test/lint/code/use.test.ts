import { describe, expect, it } from 'vitest';
import { type CodeUse, findUse } from '../../../harness/lint/code/use.ts';
import { parseTemplate } from '../../../harness/sandbox/syntax/parse.ts';

const use = (...lines: string[]): CodeUse => findUse(parseTemplate(lines.join('\n'), { firstLine: 100 }));
const names = (mentions: readonly { readonly name: string }[]) => mentions.map(({ name }) => name);

describe('findUse', () => {
  it('finds what is required, and where', () => {
    expect(use("const log = require('logToConsole');", "  require('JSON').parse('1');").required).toEqual([
      { name: 'logToConsole', at: { line: 100, column: 20 } },
      { name: 'JSON', at: { line: 101, column: 10 } },
    ]);
  });

  it('follows names that keep their value', () => {
    const { required, requiresUnknown } = use("const name = 'JS' + 'ON';", 'require(name);');
    expect([names(required), requiresUnknown]).toEqual([['JSON'], false]);
  });

  it('notes where only the run knows what is required', () => {
    expect(use('require(data.api);').requiresUnknown).toBe(true);
  });

  it('does not take a local function called require for the real one', () => {
    expect(use('const f = require => require("x");').required).toEqual([]);
  });

  it.each([
    ['by name', "const send = require('sendHttpGet'); send('u');", 'sendHttpGet'],
    ['by a second name', "const a = require('sendHttpGet'); const b = a; b('u');", 'sendHttpGet'],
    ['at once', "require('sendHttpGet')('u');", 'sendHttpGet'],
    ['as a member', "const JSON = require('JSON'); JSON.parse('u');", 'JSON.parse'],
    ['as a member by name', "const parse = require('JSON').parse; parse('u');", 'JSON.parse'],
    ['in a function', "const send = require('sendHttpGet'); const f = () => send('u');", 'sendHttpGet'],
  ])('finds an API called %s', (_how, code, api) => {
    expect(names(use(code).apiCalls)).toEqual([api]);
  });

  it.each([
    ['a name that is assigned anew', "let f = require('sendHttpGet'); f = data.f; f();"],
    ['a name that is declared anew', "var f = require('sendHttpGet'); var f = data.f; f();"],
    ['a parameter of the same name', "const f = require('sendHttpGet'); const g = f => f();"],
    ['a name for itself', 'const f = f; f();'],
    ['a counter', "let f = require('sendHttpGet'); f++; f();"],
    ['the name of a loop', "let f = require('sendHttpGet'); for (f in data) f();"],
  ])('knows no API behind %s', (_what, code) => {
    expect(use(code).apiCalls).toEqual([]);
  });

  it('tells members of APIs from methods of values', () => {
    const { apiMembers, methodCalls } = use(
      "const Math = require('Math');",
      'const f = Math.random;',
      "data.url.includes('x');",
      "data['includes']('x');",
    );
    expect(apiMembers).toEqual([{ name: 'Math.random', at: { line: 101, column: 15 } }]);
    expect(methodCalls).toEqual([{ name: 'includes', at: { line: 102, column: 9 } }]);
  });

  it('finds the fields that the code reads and writes', () => {
    const { dataReads, dataWrites, usesWholeData } = use(
      'const a = data.pixelId;',
      "const b = data['token'];",
      'data.done = true;',
      'const f = data => data.other;',
    );
    expect(names(dataReads)).toEqual(['pixelId', 'token', 'done']);
    expect([...dataWrites]).toEqual(['done']);
    expect(usesWholeData).toBe(false);
  });

  it.each(['data[data.key];', 'const all = data;', 'const o = {all: data};', 'for (const k in data) {}'])(
    'sees in %s that any field may be read',
    code => {
      expect(use(code).usesWholeData).toBe(true);
    },
  );

  it('collects the keys that the code gives to objects', () => {
    const { ownKeys } = use(
      "const o = {find: 1, 'flat': 2};",
      'o.fill = 3;',
      "o['at'] = 4;",
      'o[data.x] = 5;',
    );
    expect([...ownKeys]).toEqual(['find', 'flat', 'fill', 'at']);
  });

  it('collects every word by which the code could reach a field', () => {
    expect([...use("const f = (o, key) => o[key].b || o['c'] || 'd';").words]).toEqual(['b', 'c', 'd']);
  });

  it.each([
    ['return 1;', true],
    ['if (data.a) { return data.a; }', true],
    ['return;', false],
    ['const f = () => { return 1; };', false],
  ])('says whether %s returns a value: %s', (code, returnsValue) => {
    expect(use(code).returnsValue).toBe(returnsValue);
  });
});
