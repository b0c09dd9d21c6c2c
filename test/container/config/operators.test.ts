import { describe, expect, it, test } from 'vitest';
import { compilePattern, OPERATORS } from '../../../harness/container/config/operators.ts';

describe.each<[keyof typeof OPERATORS, unknown, unknown, boolean]>([
  ['equals', 'purchase', 'purchase', true],
  ['equals', 'Purchase', 'purchase', false],
  ['equals', 10, '10', true],
  ['contains', 'add_to_cart', 'to_', true],
  ['contains', 'add_to_cart', 'From', false],
  ['startsWith', 'add_to_cart', 'add', true],
  ['startsWith', 'add_to_cart', 'cart', false],
  ['endsWith', 'add_to_cart', 'cart', true],
  ['endsWith', 'add_to_cart', 'add', false],
  ['matchRegex', 'add_to_cart', 'to_(cart|list)', true],
  ['matchRegex', 'PURCHASE', '^(?i)purchase$', true],
  ['matchRegex', 'purchase', '^add', false],
  ['matchRegex', 'purchase', '(?=p)', false],
  ['greater', '10', 9, true],
  ['greater', 9, 9, false],
  ['greater', 'many', 9, false],
  ['greaterOrEquals', 9, '9', true],
  ['less', 8.5, 9, true],
  ['less', undefined, 9, false],
  ['lessOrEquals', 10, 9, false],
])('%s', (op, left, right, expected) => {
  it(`gives ${expected} for ${JSON.stringify(left)} and ${JSON.stringify(right)}`, () => {
    expect(OPERATORS[op](left, right)).toBe(expected);
  });
});

test('compiles a pattern once, and gives undefined for one that RE2 does not take', () => {
  expect(compilePattern('^a+$')).toBe(compilePattern('^a+$'));
  expect(compilePattern('(?=a)')).toBeUndefined();
});
