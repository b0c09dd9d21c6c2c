import { describe, expect, it } from 'vitest';
import { isKeyPattern, matchesKeyPattern } from '../../../harness/sandbox/permissions/key-pattern.ts';

describe('isKeyPattern', () => {
  it.each(['value', 'user_data.*', 'user_data.address.city', 'x-ga-gcs', '$a.B_1'])(
    '%s is well formed',
    pattern => {
      expect(isKeyPattern(pattern)).toBe(true);
    },
  );

  it.each(['', '*', '.a', 'a.', 'a..b', 'a*', '*.a', 'a.*.b', 'items.0', '0', '-a', 'a b'])(
    '"%s" is refused',
    pattern => {
      expect(isKeyPattern(pattern)).toBe(false);
    },
  );
});

describe('matchesKeyPattern', () => {
  it.each([
    ['user_data', 'user_data', true],
    ['user_data', 'user_data.email', false],
    ['user_data', 'USER_DATA', false],
    ['user_data.*', 'user_data', true],
    ['user_data.*', 'user_data.address.city', true],
    ['user_data.*', 'user_data_2', false],
    ['user_data.*', 'user', false],
    ['x-ga-gcs', 'x-ga-gcs', true],
    ['items.*', 'items.0.item_id', false],
    ['items', 'items', true],
    ['a.*', 'a.', false],
    ['a.*', 'a.b c', false],
  ])('%s against %s: %s', (pattern, key, expected) => {
    expect(matchesKeyPattern(pattern, key)).toBe(expected);
  });
});
