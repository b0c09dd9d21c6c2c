import { describe, expect, it } from 'vitest';
import { resultOf } from '../run-code.ts';

const RESULTS: readonly [code: string, value: unknown][] = [
  [
    "const t = require('getType'); return [t('a'), t(1), t(true), t(null), t(undefined), t([]), t({}), t(() => 1), t(require('createRegex')('a'))];",
    ['string', 'number', 'boolean', 'null', 'undefined', 'array', 'object', 'function', 'object'],
  ],
  [
    "const s = require('makeString'); return [s(1.5), s(null), s(undefined), s(true), s([1, [2]]), s({}), s('x')];",
    ['1.5', 'null', 'undefined', 'true', '1,2', '[object Object]', 'x'],
  ],
  [
    "const n = require('makeNumber'); return [n('1.5'), n(''), n(null), n(true), n(' 2 '), n([3])];",
    [1.5, 0, 0, 1, 2, 3],
  ],
  [
    "const n = require('makeNumber'); return [n('x') === n('x'), n({}) === n({}), n() === n()];",
    [false, false, false],
  ],
  [
    "const i = require('makeInteger'); return [i('1.6'), i(-1.5), i(undefined), i('x'), i(null), i('12px')];",
    [2, -1, 0, 0, 0, 0],
  ],
  [
    "const J = require('JSON'); return [J.parse('{\"a\": [1, null]}'), J.parse('{'), J.parse(''), J.parse(undefined), J.parse('\"x\"')];",
    [{ a: [1, null] }, undefined, undefined, undefined, 'x'],
  ],
  [
    "const J = require('JSON'); return [J.stringify({a: [1, undefined], b: undefined, c: () => 1}), J.stringify('x'), J.stringify(undefined), J.stringify(require('createRegex')('a'))];",
    ['{"a":[1,null]}', '"x"', undefined, '{}'],
  ],
  ["const o = {}; o.o = o; return require('JSON').stringify(o);", undefined],
  [
    "const O = require('Object'); return [O.keys({b: 1, a: 2}), O.values({b: 1}), O.entries({b: 1}), O.keys(['x', 'y']), O.values('ab'), O.keys(5), O.keys(true)];",
    [['b', 'a'], [1], [['b', 1]], ['0', '1'], ['a', 'b'], [], []],
  ],
  ["const f = () => 1; f.x = 2; return require('Object').entries(f);", [['x', 2]]],
  [
    "const O = require('Object'); const o = O.freeze({a: 1}); o.a = 2; o.b = 3; const a = O.freeze([1]); a[0] = 9; a.length = 0; const pushed = a.push(2); return [o, a, pushed, O.freeze(5)];",
    [{ a: 1 }, [1], 2, 5],
  ],
  [
    "const O = require('Object'); const o = {a: 1, b: 2}; return [O.delete(o, 'a'), O.delete(o, 'z'), o, O.delete([1], 0), O.delete(O.freeze({a: 1}), 'a')];",
    [true, true, { b: 2 }, false, false],
  ],
  [
    "const t = require('testRegex'); const c = require('createRegex'); return [t(c('^a+$'), 'aaa'), t(c('A', 'i'), 'a'), t(c('a'), 'b'), t(c('a', 'xyi'), 'A')];",
    [true, true, false, true],
  ],
  [
    "const r = require('createRegex')('a', 'g'); const t = require('testRegex'); return [t(r, 'aa'), t(r, 'aa'), t(r, 'aa'), t(r, 'aa')];",
    [true, true, false, true],
  ],
  [
    "const c = require('createRegex'); return [c('a(?=b)'), c('(a)\\\\1'), c('('), c('(?<!a)b')];",
    [null, null, null, null],
  ],
  [
    "const c = require('createRegex'); return ['a1b22'.match(c('[0-9]+', 'g')), 'a1'.match(c('([a-z])([0-9])')), 'x'.match(c('y')), 'x'.match(c('y', 'g'))];",
    [['1', '22'], ['a1', 'a', '1'], null, null],
  ],
  [
    "const c = require('createRegex'); return ['a-b-c'.replace(c('-', 'g'), '+'), 'a-b-c'.replace(c('-'), '+'), 'ab'.replace(c('(a)(b)'), '$2$1'), 'a1b2'.replace(c('[0-9]', 'g'), d => '<' + d + '>')];",
    ['a+b+c', 'a+b-c', 'ba', 'a<1>b<2>'],
  ],
  [
    "const c = require('createRegex'); return ['a1b2c'.split(c('[0-9]')), 'a1b'.split(c('([0-9])')), 'abc'.split(c('')), 'abc'.search(c('[bc]')), 'abc'.search(c('z'))];",
    [['a', 'b', 'c'], ['a', '1', 'b'], ['a', 'b', 'c'], 1, -1],
  ],
];

describe('values and conversions', () => {
  it.each(RESULTS)('%s', async (code, value) => {
    expect(await resultOf(code)).toEqual(value);
  });

  it.each(['keys', 'values', 'entries'])('Object.%s wants something', async name => {
    await expect(resultOf(`require('Object').${name}(null);`)).rejects.toThrow(
      `Error in Object.${name}. Required argument input not supplied.`,
    );
  });

  it('testRegex wants the result of createRegex', async () => {
    await expect(resultOf("require('testRegex')('a', 'a');")).rejects.toThrow(
      'Argument error in testRegex. The first argument must be the result of createRegex.',
    );
  });
});
