import { describe, expect, it } from 'vitest';
import { readPermission } from '../../harness/lint/permissions.ts';
import {
  type DeclaredPermission,
  declarePermissions,
} from '../../harness/sandbox/permissions/declaration.ts';

describe('readPermission', () => {
  it('gives the id and the parameters of an entry', () => {
    const [declared] = declarePermissions({ get_cookies: { cookieNames: ['_fbp'] } });
    expect(readPermission(declared as DeclaredPermission)).toEqual({
      declared,
      id: 'get_cookies',
      parameters: { cookieNames: ['_fbp'] },
    });
  });

  it.each([
    null,
    {},
    { instance: { key: {} } },
    { instance: { key: { publicId: 1 }, param: [] } },
    { instance: { key: { publicId: 'logging' }, param: [{ key: 'environments', value: { type: 9 } }] } },
  ])('refuses %j', entry => {
    expect(readPermission(entry as unknown as DeclaredPermission)).toBeUndefined();
  });
});
