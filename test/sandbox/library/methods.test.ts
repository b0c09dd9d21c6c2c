import { describe, expect, it } from 'vitest';
import { copyIn } from '../../../harness/sandbox/border.ts';
import { ARRAY_METHODS } from '../../../harness/sandbox/library/arrays.ts';
import {
  BOOLEAN_METHODS,
  FUNCTION_METHODS,
  NUMBER_METHODS,
  OBJECT_METHODS,
} from '../../../harness/sandbox/library/others.ts';
import { STRING_METHODS } from '../../../harness/sandbox/library/strings.ts';
import { evaluate } from '../evaluate.ts';

const LISTS: readonly [type: string, methods: ReadonlyMap<string, unknown>, names: string][] = [
  [
    'arrays',
    ARRAY_METHODS,
    'concat every filter forEach hasOwnProperty indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift',
  ],
  [
    'strings',
    STRING_METHODS,
    'charAt concat indexOf lastIndexOf match replace search slice split substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim',
  ],
  ['numbers', NUMBER_METHODS, 'toString'],
  ['booleans', BOOLEAN_METHODS, 'toString'],
  ['objects', OBJECT_METHODS, 'hasOwnProperty toString'],
  ['functions', FUNCTION_METHODS, 'hasOwnProperty toString'],
];

const RESULTS: readonly [code: string, value: unknown][] = [
  ['return [1].concat([2, [3]], 4);', [1, 2, [3], 4]],
  [
    'return [[2, 4].every(x => x % 2 === 0), [2, 3].every(x => x % 2 === 0), [].every(x => false)];',
    [true, false, true],
  ],
  ['return [1, 2, 3].filter((x, i, all) => x > 1 && i < all.length - 1);', [2]],
  ['let s = 0; const r = [1, 2].forEach(x => { s += x; return true; }); return [s, r];', [3, undefined]],
  [
    "return [['a', 'b', 'a'].indexOf('a'), ['a', 'b', 'a'].indexOf('a', 1), [1].indexOf('1'), ['a', 'b', 'a'].lastIndexOf('a'), ['a', 'b', 'a'].lastIndexOf('a', 1)];",
    [0, 2, -1, 2, 0],
  ],
  ["return [[1, null, [2, 3]].join(), [1, 2].join('-'), [].join('x')];", ['1,,2,3', '1-2', '']],
  ['const a = [1]; a.push(a); return a.join();', '1,'],
  ['return [1, 2].map((x, i) => x * 10 + i);', [10, 21]],
  [
    'const a = [1, 2, 3]; return [a.pop(), a.shift(), a.push(7, 8), a.unshift(0), a];',
    [3, 1, 3, 4, [0, 2, 7, 8]],
  ],
  [
    "return [[1, 2, 3].reduce((a, b) => a + b), ['a', 'b'].reduce((a, b) => a + b, 'x'), ['a', 'b'].reduceRight((a, b) => a + b)];",
    [6, 'xab', 'ba'],
  ],
  [
    'return [[1, 2, 3].reverse(), [1, 2, 3].slice(1), [1, 2, 3].slice(-2, -1), [1, 2].slice()];',
    [[3, 2, 1], [2, 3], [2], [1, 2]],
  ],
  ['return [[1, 2].some(x => x > 1), [1, 2].some(x => x > 2)];', [true, false]],
  [
    "return [[10, 9, 1].sort(), [3, 1, 2].sort((a, b) => a - b), ['b', undefined, 'a'].sort()];",
    [
      [1, 10, 9],
      [1, 2, 3],
      ['a', 'b', undefined],
    ],
  ],
  [
    'const a = [1, 2, 3, 4]; return [a.splice(1, 2, 9), a, a.splice(1), a, a.splice(), a];',
    [[2, 3], [1], [9, 4], [1], [], [1]],
  ],
  ['return [[1, 2].toString(), [1].hasOwnProperty(0), [1].hasOwnProperty(1)];', ['1,2', true, false]],
  ['const a = []; a[2] = 1; return [a.length, a[0], a.map(x => x).length];', [3, undefined, 3]],
  ["const a = [1]; a.name = 'x'; a.length = 0; return [a.length, a.name];", [0, 'x']],
  [
    "return ['abc'.charAt(1), 'abc'.charAt(9), 'abc'[1], 'abc'['length'], 'abc'['01']];",
    ['b', '', 'b', 3, undefined],
  ],
  ["return 'a'.concat('b', 1, null);", 'ab1null'],
  [
    "return ['abab'.indexOf('b'), 'abab'.indexOf('b', 2), 'abab'.lastIndexOf('a'), 'abab'.lastIndexOf('a', 1), 'a'.indexOf('z')];",
    [1, 3, 2, 0, -1],
  ],
  [
    "return ['abc'.match('^[a-c]+$'), 'abc'.match('(b)(x)?'), 'abc'.match('z'), 'abc'.match()];",
    [['abc'], ['b', 'b', undefined], null, ['']],
  ],
  [
    "return ['a-b-c'.replace('-', ''), 'aXb'.replace('X', '[$&]'), 'a.b'.replace('.', (m, at) => m + at)];",
    ['ab-c', 'a[X]b', 'a.1b'],
  ],
  ["return ['abc'.search('[bc]'), 'abc'.search('z')];", [1, -1]],
  [
    "return ['abcd'.slice(1, 3), 'abcd'.slice(-2), 'abcd'.substring(2, 1), 'abcd'.substring(2)];",
    ['bc', 'cd', 'b', 'cd'],
  ],
  [
    "return ['a,b,c'.split(','), 'a,b,c'.split(',', 2), 'abc'.split(''), 'abc'.split(), 'a.b'.split('.')];",
    [['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'c'], ['abc'], ['a', 'b']],
  ],
  [
    "return [' Äb '.trim(), 'Äb'.toLowerCase(), 'äb'.toUpperCase(), 'A'.toLocaleLowerCase(), 'a'.toLocaleUpperCase(), 'a'.toString()];",
    ['Äb', 'äb', 'ÄB', 'a', 'A', 'a'],
  ],
  [
    'const n = 255; const t = true; return [n.toString(), n.toString(16), t.toString(), (1.5).toString()];',
    ['255', 'ff', 'true', '1.5'],
  ],
  [
    "const f = function named() {}; f.x = 1; return [f.toString(), f.x, f.hasOwnProperty('x'), f.name];",
    ['named', 1, true, undefined],
  ],
];

describe('the standard library', () => {
  it.each(LISTS)('of %s has just the methods that exist', (_type, methods, names) => {
    expect([...methods.keys()].sort()).toEqual(names.split(' ').sort());
  });

  it.each(RESULTS)('%s', (code, value) => {
    expect(evaluate(code)).toEqual(value);
  });

  it('calls back functions of the host with copies', () => {
    const seen: unknown[] = [];
    evaluate('data.items.forEach(data.see); return 0;', {
      items: [{ a: 1 }],
      see: (...args: unknown[]) => void seen.push(args),
    });
    expect(seen).toEqual([[{ a: 1 }, 0, [{ a: 1 }]]]);
  });

  it('keeps the identity of a function that crosses the border twice', () => {
    const f = () => 1;
    expect(copyIn(f)).toBe(copyIn(f));
  });
});
