import { expect, test, vi } from 'vitest';
import { createEvaluator } from '../../../harness/container/config/evaluator.ts';
import { SCOPE } from './scope.ts';

test('evaluates a variable when it is first asked for, and once', async () => {
  const used = vi.fn(() => 'x');
  const unused = vi.fn();
  const plain = (evaluate: () => unknown) => ({ references: [], evaluate });
  const variables = new Map([
    ['Used', plain(used)],
    ['Unused', plain(unused)],
  ]);
  const evaluate = createEvaluator(variables, SCOPE);
  expect(await Promise.all([evaluate('Used'), evaluate('Used')])).toEqual(['x', 'x']);
  expect([used.mock.calls.length, unused.mock.calls.length]).toEqual([1, 0]);
});

test('lets variables ask for each other', async () => {
  const variables = new Map([
    ['Inner', { references: [], evaluate: () => 20 }],
    [
      'Outer',
      {
        references: ['Inner'],
        evaluate: async ({ evaluate }: { evaluate: (name: string) => Promise<unknown> }) =>
          Number(await evaluate('Inner')) + 1,
      },
    ],
  ]);
  expect(await createEvaluator(variables, SCOPE)('Outer')).toBe(21);
});
