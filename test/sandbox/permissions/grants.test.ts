import { describe, expect, it } from 'vitest';
import { denial } from './denial.ts';

describe.each([
  ['access_globals', 'keys', 'key', 'global variable'],
  ['access_local_storage', 'keys', 'key', 'local storage'],
  ['access_consent', 'consentTypes', 'consentType', 'consent type'],
])('%s', (id, table, column, what) => {
  const row = (...boxes: string[]) => ({
    [column]: 'a.b',
    ...Object.fromEntries(['read', 'write', 'execute'].map(box => [box, boxes.includes(box)])),
  });
  const ask = (operation: unknown, name: unknown, ...rows: object[]) =>
    denial({ [id]: { [table]: rows as never } }, [id, operation, name]);

  it.each([
    ['read', ['read']],
    ['write', ['write']],
    ['readwrite', ['read', 'write']],
    ['execute', ['execute']],
  ])('admits %s where %j are ticked, and not where one is missing', (operation, boxes) => {
    expect(ask(operation, 'a.b', row(...boxes))).toBeUndefined();
    for (const box of boxes) {
      const others = ['read', 'write', 'execute'].filter(other => other !== box);
      expect(ask(operation, 'a.b', row(...others))).toBe(`Prohibited ${operation} of ${what}: a.b.`);
    }
  });

  it('wants both in one row', () => {
    expect(ask('readwrite', 'a.b', row('read'), row('write'))).toBe(`Prohibited readwrite of ${what}: a.b.`);
  });

  it.each([
    ['read', 'a'],
    ['read', 'a.b.c'],
    ['read', undefined],
    ['delete', 'a.b'],
    [undefined, 'a.b'],
  ])('denies %s of %s', (operation, name) => {
    expect(ask(operation, name, row('read', 'write', 'execute'))).toBe(
      `Prohibited ${operation} of ${what}: ${name}.`,
    );
  });
});
