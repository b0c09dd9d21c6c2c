import { describe, expect, it } from 'vitest';
import { mapEvent } from './tag.ts';

describe('numberOf', () => {
  it.each([
    ['7630', 7630],
    [' 1.5 ', 1.5],
    ['1e3', 1000],
    ['-0.5', -0.5],
    ['1,5', 1.5],
    ['12,50', 12.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,56', 1234.56],
    ["1'234.5", 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['-1.234,5', -1234.5],
    ['1.234', 1.234],
  ])('reads %j', async (value, expected) => {
    expect((await mapEvent({ value })).custom_data).toEqual({ value: expected });
  });

  it.each(['', ' ', '1,234', '1,23,4', '1.23,4.5', '12 EUR', 'NaN', '-Infinity', [1], {}])(
    'does not read %j',
    async value => {
      expect((await mapEvent({ value })).custom_data).toBeUndefined();
    },
  );
});

describe('entryOf', () => {
  it.each([
    ['one', ['a@example.com'], 1],
    ['several', ['a@example.com', 'b@example.com'], 2],
    ['numbers', [16505551212, 16505551213], 0],
    ['others', [null, {}, [], true], 0],
  ])('takes a list of %s', async (_what, email, count) => {
    const { em } = (await mapEvent({ user_data: { email } })).user_data;
    expect([em ?? []].flat()).toHaveLength(count);
  });
});
