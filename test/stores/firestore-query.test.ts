import { describe, expect, it } from 'vitest';
import { compileQuery } from '../../harness/stores/firestore-query.ts';

const DOCUMENTS = [
  { id: 'd', data: { age: 30, name: 'Dan', tags: ['x'], address: { city: 'London' } } },
  { id: 'a', data: { age: 10, name: 'Ann', tags: ['x', 'y'] } },
  { id: 'c', data: { age: '20', name: null, tags: 'x' } },
  { id: 'b', data: { age: 20, tags: [['z'], { k: 1 }] } },
  { id: 'e', data: { age: null, 'dotted.key': 1 } },
];

const found = (...conditions: unknown[]) =>
  compileQuery(conditions)(DOCUMENTS)
    .map(({ id }) => id)
    .join('');

describe('a query', () => {
  it.each<[unknown[], string]>([
    [['age', '==', 20], 'b'],
    [['age', '==', null], 'e'],
    [['address', '==', { city: 'London' }], 'd'],
    [['address.city', '==', 'London'], 'd'],
    [['tags', '==', ['x', 'y']], 'a'],
    [['age', '!=', 20], 'adc'],
    [['name', '!=', 'Ann'], 'd'],
    [['name', '!=', null], 'ad'],
    [['age', '<', 20], 'a'],
    [['age', '<=', 20], 'ab'],
    [['age', '>', 20], 'd'],
    [['age', '>=', 20], 'bd'],
    [['age', '>', '1'], 'c'],
    [['name', '<', 'B'], 'a'],
    [['tags', 'array-contains', 'x'], 'ad'],
    [['tags', 'array-contains', ['z']], 'b'],
    [['tags', 'array-contains', { k: 1 }], 'b'],
    [['tags', 'array-contains-any', ['y', 'q']], 'a'],
    [['age', 'in', [10, '20', 99]], 'ac'],
    [['age', 'not-in', [10, 99]], 'bdc'],
    [['age', 'not-in', [10, null]], ''],
    [['dotted.key', '==', 1], ''],
    [['tags.length', '==', 1], ''],
    [['missing', '!=', 1], ''],
    [['missing', '==', null], ''],
    [['constructor', '!=', 1], ''],
  ])('with %j finds %j', (condition, ids) => {
    expect(found(condition)).toBe(ids);
  });

  it('finds what meets all conditions', () => {
    expect(found(['tags', 'array-contains', 'x'], ['age', '>', 10])).toBe('d');
  });

  it('without conditions finds all, in the order of their ids', () => {
    expect(found()).toBe('abcde');
  });

  it('orders by the first field that is compared, then by id', () => {
    const documents = [
      { id: '2', data: { n: 1 } },
      { id: '1', data: { n: 2 } },
      { id: '0', data: { n: 2 } },
    ];
    expect(compileQuery([['n', '>', 0]])(documents).map(({ id }) => id)).toEqual(['2', '0', '1']);
  });

  it.each([
    ['age == 1'],
    [null],
    [[]],
    [['age', '==']],
    [['age', '==', undefined]],
    [['age', '==', () => 1]],
    [['age', '=', 1]],
    [['age', 'constructor', 1]],
    [[1, '==', 1]],
    [['age', 'in', 1]],
    [['age', 'in', []]],
    [['age', 'not-in', 'x']],
    [['age', 'array-contains-any', {}]],
  ])('refuses %o', condition => {
    let thrown: unknown;
    try {
      compileQuery([condition]);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toEqual({ reason: 'invalid_argument' });
  });
});
