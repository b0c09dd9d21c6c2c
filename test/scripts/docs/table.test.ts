import { expect, test } from 'vitest';
import { table } from '../../../scripts/docs/table.ts';

test('writes a table whose cells may hold bars and line breaks', () => {
  expect(table(['a', 'b'], [['1|2', '3\n4']])).toBe('| a | b |\n|---|---|\n| 1\\|2 | 3<br>4 |');
});
