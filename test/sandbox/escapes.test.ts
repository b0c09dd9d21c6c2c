import { afterEach, describe, expect, it } from 'vitest';
import { createEnvironment } from '../../harness/sandbox/defaults.ts';
import { TemplateError, TemplateSyntaxError } from '../../harness/sandbox/errors.ts';
import { loadCode, type RunResult, runTemplate } from '../../harness/sandbox/run.ts';

const SANDBOXED = 'only values of the sandbox come out';

/** How each trick has to end: refused by the subset check, stopped with an error, or by giving what it gives. */
type End = 'refused' | 'stopped' | { readonly value: unknown };

/** Ways out of JavaScript sandboxes, collected from advisories on vm2, SES and node:vm and from our own doubts. */
const TRICKS: readonly [trick: string, code: string, end: End][] = [
  ['the constructor of an object', 'return {}.constructor;', { value: undefined }],
  ['the constructor of a constructor', "return {}.constructor.constructor('return process')();", 'stopped'],
  ['the constructor of an array', "return [].constructor || []['constructor'];", { value: undefined }],
  ['the constructor of a string', "return 'a'.constructor;", { value: undefined }],
  ['the constructor of a number', 'const n = 1; return n.constructor;', { value: undefined }],
  ['the constructor of a function', 'return (() => 1).constructor;', { value: undefined }],
  ['the constructor of an API', "return require('sha256Sync').constructor;", { value: undefined }],
  ['the constructor of an API object', "return require('JSON').constructor;", { value: undefined }],
  ['a constructor called as a method', "return {}.constructor('return process');", 'stopped'],
  ['a method called through a computed name', "const k = 'constr' + 'uctor'; return [][k](5);", 'stopped'],
  ['__proto__ of an object', "return {}['__proto__'];", { value: undefined }],
  [
    '__proto__ in an object literal',
    'const o = {__proto__: {hidden: 1}}; return o.hidden;',
    { value: undefined },
  ],
  ['__proto__ of an array', "return []['__proto__'];", { value: undefined }],
  [
    '__proto__ written on an object',
    "const o = {}; o['__proto__'] = {polluted: 1}; return {}.polluted;",
    { value: undefined },
  ],
  [
    '__proto__ written on an array',
    "const a = []; a['__proto__'] = {polluted: 1}; return [].polluted;",
    { value: undefined },
  ],
  [
    '__proto__ from JSON',
    `const o = require('JSON').parse('{"__proto__": {"polluted": 1}}'); return [o.polluted, {}.polluted];`,
    { value: [undefined, undefined] },
  ],
  [
    '__proto__ through JSON and back',
    `const J = require('JSON'); return J.stringify(J.parse('{"__proto__": {"polluted": 1}}'));`,
    { value: '{"__proto__":{"polluted":1}}' },
  ],
  [
    '__proto__ in a cookie, a header and a key path',
    "return [require('getCookieValues')('__proto__'), require('getRequestHeader')('__proto__'), require('getEventData')('__proto__.constructor')];",
    { value: [[], undefined, undefined] },
  ],
  [
    '__proto__ in query parameters',
    "const p = require('parseUrl')('https://a.b/?__proto__=1&constructor=2').searchParams; return [p.toString(), p.constructor];",
    { value: ['[object Object]', '2'] },
  ],
  [
    '__proto__ as a column of a table',
    "return require('makeTableMap')([{k: '__proto__', v: 'x'}], 'k', 'v').polluted;",
    { value: undefined },
  ],
  [
    '__proto__ in template storage',
    "const s = require('templateDataStorage'); s.setItemCopy('__proto__', {polluted: 1}); return {}.polluted;",
    { value: undefined },
  ],
  ['prototype of a function', 'const f = function() {}; return f.prototype;', { value: undefined }],
  ['__defineGetter__', "return {}.__defineGetter__('a', () => 1);", 'stopped'],
  ['__lookupGetter__', "return {}.__lookupGetter__('__proto__');", 'stopped'],
  ['valueOf', 'return {}.valueOf();', 'stopped'],
  ['call, apply and bind', 'return (() => 1).call();', 'stopped'],
  ['arguments.callee', 'return (function() { return arguments.callee; })();', { value: undefined }],
  ['arguments.callee.caller', 'return (function() { return arguments.callee.caller; })();', 'stopped'],
  ['this', 'return this;', 'refused'],
  ['this of a function', 'return (function() { return this; })();', 'refused'],
  ['new Function', "return new Function('return process')();", 'refused'],
  ['eval', "return eval('process');", 'refused'],
  ['global names', 'return [globalThis, process, global];', 'refused'],
  ['typeof process', 'return typeof process;', 'refused'],
  ['import', "return import('node:fs');", 'refused'],
  ['require of a module', "return require('node:fs');", 'stopped'],
  ['require of a path', "return require('../../package.json');", 'stopped'],
  ['require of a name of Object.prototype', "return require('constructor');", 'stopped'],
  ['require of hasOwnProperty', "return require('hasOwnProperty');", 'stopped'],
  ['a getter in a literal', 'return {get a() { return 1; }};', 'refused'],
  ['symbols', 'return Symbol.iterator;', 'refused'],
  ['a tagged template', 'const f = x => x; return f`a`;', 'refused'],
  [
    'an object with then',
    "return {then: (resolve) => { resolve(require('getType')); }};",
    { value: SANDBOXED },
  ],
  [
    'an object with then in a promise',
    "return require('Promise').create((resolve) => { resolve({then: (f) => { f(1); }}); });",
    { value: SANDBOXED },
  ],
  [
    'an object with toString in a host call',
    "return require('sha256Sync')({toString: () => 'a'});",
    'stopped',
  ],
  [
    'an object with toJSON',
    "return require('JSON').stringify({toJSON: () => 'mine'});",
    { value: SANDBOXED },
  ],
  [
    'the error that a promise gives',
    "const P = require('Promise'); return P.create(() => { data.x.y; }).catch((e) => [e.stack, e.message, e.constructor, e.name]);",
    { value: [undefined, undefined, undefined, undefined] },
  ],
  [
    'the error of a failed host call',
    "return require('sendHttpRequest')('https://a.b/').catch((e) => [e.stack, e.constructor]);",
    { value: [undefined, undefined] },
  ],
  [
    'what a replace callback is given',
    "return 'ab'.replace('(a)', (m) => require('getType')(arguments[arguments.length - 1]));",
    { value: 'ab' },
  ],
  [
    'named groups of a pattern',
    "return 'ab'.replace(require('createRegex')('(?P<x>a)'), function() { return require('getType')(arguments[arguments.length - 1]); });",
    { value: 'stringb' },
  ],
  [
    'what match gives besides its items',
    "const m = 'ab'.match('(?<x>a)'); return [m.groups, m.index, m.input];",
    { value: [undefined, undefined, undefined] },
  ],
  [
    'the inside of a promise',
    "const p = require('Promise').all([]); return [p.state, p.loop, p.value];",
    { value: [undefined, undefined, undefined] },
  ],
  [
    'the inside of a regular expression',
    "const r = require('createRegex')('a'); return [r.pattern, r.source, require('JSON').stringify(r)];",
    { value: [undefined, undefined, '{}'] },
  ],
  [
    'an API changed for others',
    "const J = require('JSON'); J.parse = () => 'mine'; J.extra = 1; return [J.extra, require('JSON').parse('1')];",
    { value: [undefined, 1] },
  ],
  [
    'properties of the answers of APIs',
    "const c = require('getContainerVersion')(); c.debugMode = true; return require('getContainerVersion')().debugMode;",
    { value: false },
  ],
  [
    'event data changed for others',
    "const e = require('getAllEventData'); e().nested.a = 2; return e().nested.a;",
    { value: 1 },
  ],
  ['length as a way to fill memory', 'const a = []; a.length = 4294967295; return a.length;', 'stopped'],
  ['an index as a way to fill memory', 'const a = []; a[4294967294] = 1; return a;', 'stopped'],
  ['a string that doubles', "let s = 'x'; while (true) { s += s; }", 'stopped'],
  [
    'a string joined from itself',
    "let a = ['xxxxxxxxxx']; while (true) { a = a.concat(a); a.join('x'); }",
    'stopped',
  ],
  [
    'a JSON bomb of depth',
    "let o = '['; let c = ']'; while (o.length < 100000) { o += o; c += c; } return require('getType')(require('JSON').parse(o + c));",
    'stopped',
  ],
  [
    'a deep object out through JSON',
    "let o = {}; for (let i = 0; i < 20000; i++) { o = {o: o}; } return require('getType')(require('JSON').stringify(o));",
    { value: SANDBOXED },
  ],
  [
    'a deep object out as an argument',
    "let o = {}; for (let i = 0; i < 20000; i++) { o = {o: o}; } require('logToConsole')(o); return 1;",
    'stopped',
  ],
  [
    'a cycle out as an argument',
    "const o = {}; o.o = o; require('logToConsole')(o); return 1;",
    { value: 1 },
  ],
  ['a cycle as text', 'const a = [1]; a.push(a); return a + a.join() + a.toString();', { value: '1,1,1,' }],
  [
    'a regular expression that backtracks',
    "return 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.match('^(a+)+$');",
    'stopped',
  ],
  [
    'a large repetition in RE2',
    "return require('createRegex')('((((a{100}){100}){100}){100})');",
    { value: null },
  ],
  ['an endless loop', 'for (;;) {}', 'stopped'],
  ['an endless loop in a comparison', 'return [2, 1].sort(() => { while (true) {} });', 'stopped'],
  ['an endless loop in callLater', "require('callLater')(() => { while (true) {} }); return 1;", 'stopped'],
  [
    'endless later calls',
    "const later = require('callLater'); const again = () => { later(again); }; again(); return 1;",
    'stopped',
  ],
  [
    'endless promises',
    "const P = require('Promise'); const again = () => P.create((r) => { r(); }).then(again); again(); return 1;",
    'stopped',
  ],
  [
    'a promise of itself',
    "const P = require('Promise'); let f; const p = P.create((r) => { f = r; }); f(p); return p.catch(() => 'rejected');",
    { value: 'rejected' },
  ],
  ['recursion', 'const f = () => f(); return f();', 'stopped'],
  ['recursion through sort', 'const f = () => [2, 1].sort(f); return f();', 'stopped'],
  ['recursion through replace', "const f = () => 'a'.replace('a', f); return f();", 'stopped'],
  [
    'recursion through a host function',
    "const J = require('Promise'); const f = () => { J.create(f); }; f(); return 1;",
    'stopped',
  ],
  ['code nested too deeply', `return ${'('.repeat(20_000)}1${')'.repeat(20_000)};`, 'refused'],
  ['a chain of operators', `return ${'1+'.repeat(20_000)}1;`, 'refused'],
];

function tryTrick(code: string): Promise<RunResult> {
  const template = loadCode(code, { name: 'trick', kind: 'tag', permissions: 'unrestricted' });
  const environment = createEnvironment({ eventData: { nested: { a: 1 } } });
  return runTemplate(template, {
    fields: {},
    environment,
    budget: { steps: 300_000, memory: 64 * 1024 * 1024 },
  });
}

/** Finds anything in a result that is not a plain value, or a function that wraps one of the sandbox. */
function findForeign(value: unknown, seen = new Set<unknown>()): unknown {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return value;
  return Object.values(value)
    .map(item => findForeign(item, seen))
    .find(found => found !== undefined);
}

describe('a template does not get out by', () => {
  afterEach(() => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(([] as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(TRICKS)('%s', async (_trick, code, end) => {
    if (end === 'refused') {
      expect(() => tryTrick(code)).toThrow(TemplateSyntaxError);
      return;
    }
    const { value, error } = await tryTrick(code);
    expect(findForeign(value)).toBeUndefined();
    if (end === 'stopped') expect(error).toBeInstanceOf(TemplateError);
    else {
      expect(error).toBeUndefined();
      if (end.value !== SANDBOXED) expect(value).toEqual(end.value);
    }
  });

  it('at least forty known tricks', () => {
    expect(TRICKS.length).toBeGreaterThanOrEqual(40);
  });
});
