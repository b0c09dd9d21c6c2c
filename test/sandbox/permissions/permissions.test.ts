import { describe, expect, it } from 'vitest';
import { PermissionError } from '../../../harness/sandbox/errors.ts';
import { declarePermissions } from '../../../harness/sandbox/permissions/declaration.ts';
import { createPermissions } from '../../../harness/sandbox/permissions/permissions.ts';

const permissions = createPermissions(
  declarePermissions({
    get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbp'] },
    made_up: {},
  }),
);

function errorOf(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('createPermissions', () => {
  it('demands nothing more of what is permitted', () => {
    expect(errorOf(() => permissions.demand(['get_cookies', '_fbp'], false))).toBeUndefined();
    expect(permissions.permits(['get_cookies', '_fbp'], false)).toBe(true);
  });

  it('throws what was denied, with the permission and what was asked of it', () => {
    const error = errorOf(() => permissions.demand(['get_cookies', '_fbc'], false));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({
      name: 'PermissionError',
      message: 'Access to cookie "_fbc" is prohibited.',
      permissionId: 'get_cookies',
      parameters: ['_fbc'],
    });
    expect(permissions.permits(['get_cookies', '_fbc'], false)).toBe(false);
  });

  it.each(['send_http', 'made_up', 'constructor', '__proto__', ''])(
    'denies "%s", which is absent or unknown',
    id => {
      expect(errorOf(() => permissions.demand([id], false))).toMatchObject({
        message: `The requested permission ${id} is not configured.`,
        permissionId: id,
        parameters: [],
      });
      expect(permissions.permits([id], false)).toBe(false);
    },
  );

  it('permits everything to an unrestricted template', () => {
    const unrestricted = createPermissions('unrestricted');
    expect(errorOf(() => unrestricted.demand(['send_http', 'https://example.com/'], false))).toBeUndefined();
    expect(unrestricted.permits(['logging'], false)).toBe(true);
  });
});
