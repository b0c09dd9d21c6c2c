import { describe, expect, it } from 'vitest';
import { testEnvironment } from '../../environment.ts';
import { runIn } from '../template.ts';
import { openPage } from './page.ts';

describe('localStorage', () => {
  it('keeps texts', () => {
    const { call, page } = openPage();
    expect(call('localStorage.getItem', ['a'])).toBeNull();
    expect(call('localStorage.setItem', ['a', '1'])).toBe(true);
    expect(call('localStorage.getItem', ['a'])).toBe('1');
    expect(call('localStorage.removeItem', ['a'])).toBeUndefined();
    expect(page.localStorage.size).toBe(0);
  });

  it.each([
    ['getItem', ['a'], 'read'],
    ['setItem', ['a', '1'], 'write'],
    ['removeItem', ['a'], 'write'],
  ])('%s%j needs access_local_storage to %s', (member, args, operation) => {
    const { call } = openPage();
    const rows = (key: string, box: string) => ({ access_local_storage: { keys: [{ key, [box]: true }] } });
    const other = operation === 'read' ? 'write' : 'read';
    expect(() => call(`localStorage.${member}`, args, rows('a', operation))).not.toThrow();
    for (const permissions of [rows('a', other), rows('b', operation)]) {
      expect(() => call(`localStorage.${member}`, args, permissions)).toThrow(
        `Prohibited ${operation} of local storage: a.`,
      );
    }
  });
});

describe('templateStorage', () => {
  it('keeps values themselves, from one run of the template to the next', async () => {
    const environment = testEnvironment({ context: 'web', kind: 'variable' });
    const code = `const templateStorage = require('templateStorage');
      const state = templateStorage.getItem('state') || {count: 0};
      templateStorage.setItem('state', state);
      state.count = state.count + 1;
      return templateStorage.getItem('state').count;`;
    const permissions = { access_template_storage: {} };
    expect((await runIn(environment, code, permissions)).value).toBe(1);
    expect((await runIn(environment, code, permissions)).value).toBe(2);
  });

  it('forgets on demand', () => {
    const { call, environment } = openPage();
    for (const key of ['a', 'b', 'c']) call('templateStorage.setItem', [key, key]);
    expect(call('templateStorage.removeItem', ['a'])).toBeUndefined();
    expect([...environment.storage.keys()]).toEqual(['b', 'c']);
    expect(call('templateStorage.clear')).toBeUndefined();
    expect(call('templateStorage.getItem', ['b'])).toBeNull();
  });

  it.each([
    ['clear', []],
    ['getItem', ['a']],
    ['removeItem', ['a']],
    ['setItem', ['a', 1]],
  ])('%s needs access_template_storage', (member, args) => {
    expect(() => openPage().call(`templateStorage.${member}`, args, {})).toThrow(
      'The requested permission access_template_storage is not configured.',
    );
  });
});
