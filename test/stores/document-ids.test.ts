import { expect, test } from 'vitest';
import { createDocumentIds } from '../../harness/stores/document-ids.ts';

test('makes ids of 20 letters and digits from chance and a count', () => {
  const numbers = [0, 0.999, 0.5];
  let drawn = 0;
  const nextId = createDocumentIds(() => numbers[drawn++ % 3] ?? 0);
  expect([nextId(), nextId()]).toEqual(['A9fA9fA9fA9fA9fAAAAA', '9fA9fA9fA9fA9fA9AAAB']);
});

test('gives no id twice, even where chance always gives the same', () => {
  const nextId = createDocumentIds(() => 0.5);
  const ids = Array.from({ length: 200 }, nextId);
  expect(new Set(ids).size).toBe(200);
  expect(ids.at(-1)).toBe('ffffffffffffffffAADN');
});
