import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../environment.ts';
import { call } from './call.ts';

const permissions = { access_template_storage: {} };

describe('templateDataStorage', () => {
  it('keeps copies from one run to the next', () => {
    const environment = testEnvironment();
    const stored = { list: [1], text: 'x' };
    call('templateDataStorage.setItemCopy', ['key', stored], { environment, permissions });
    stored.list.push(2);

    const first = call('templateDataStorage.getItemCopy', ['key'], { environment, permissions });
    (first as typeof stored).list.push(3);
    expect(call('templateDataStorage.getItemCopy', ['key'], { environment, permissions })).toEqual({
      list: [1],
      text: 'x',
    });
  });

  it('gives null for what is not there', () => {
    expect(call('templateDataStorage.getItemCopy', ['key'])).toBeNull();
  });

  it('keeps falsy values', () => {
    for (const value of [0, '', false]) {
      const environment = testEnvironment();
      call('templateDataStorage.setItemCopy', ['key', value], { environment });
      expect(call('templateDataStorage.getItemCopy', ['key'], { environment })).toBe(value);
    }
  });

  it.each([
    ['setItemCopy', ['a', null], ['b']],
    ['removeItem', ['a'], ['b']],
    ['removeItem', ['missing'], ['a', 'b']],
    ['clear', [], []],
  ])('%s%j leaves %j of two items', (member, args, left) => {
    const environment = testEnvironment({
      storage: new Map([
        ['a', 1],
        ['b', 2],
      ]),
    });
    expect(call(`templateDataStorage.${member}`, args, { environment })).toBeUndefined();
    expect([...environment.storage.keys()]).toEqual(left);
  });

  it.each([
    ['clear', []],
    ['getItemCopy', ['key']],
    ['removeItem', ['key']],
    ['setItemCopy', ['key', 1]],
  ])('%s needs access_template_storage', (member, args) => {
    expect(() => call(`templateDataStorage.${member}`, args, { permissions: { logging: {} } })).toThrow(
      'The requested permission access_template_storage is not configured.',
    );
  });

  it('refuses a key that is no string', () => {
    expect(() => call('templateDataStorage.getItemCopy', [7])).toThrow(
      'Argument error in templateDataStorage.getItemCopy. Expected argument types [string], but received [number].',
    );
  });
});
