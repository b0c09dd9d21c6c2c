import { expect, test } from 'vitest';
import { valueAt } from '../../../harness/sandbox/apis/key-path.ts';

test.each([
  ['name', 'a'],
  ['items.1.id', 2],
  ['items', [{ id: 1 }, { id: 2 }]],
  ['items.length', undefined],
  ['name.length', undefined],
  ['items.2.id', undefined],
  ['constructor', undefined],
  ['', undefined],
])('finds at %s', (keyPath, value) => {
  expect(valueAt({ name: 'a', items: [{ id: 1 }, { id: 2 }] }, keyPath)).toEqual(value);
});
