import { expect, test } from 'vitest';
import { recordsOf } from '../../harness/lint/records.ts';

test('recordsOf keeps the objects of a list', () => {
  expect(recordsOf([{ a: 1 }, null, [], 'b', {}])).toEqual([{ a: 1 }, {}]);
  expect([recordsOf({}), recordsOf(undefined), recordsOf('a')]).toEqual([[], [], []]);
});
