import type { PermissionRequest } from '../api.ts';
import { PermissionError } from '../errors.ts';
import { PERMISSION_CHECKS } from './checks.ts';
import { type DeclaredPermission, plainParameters } from './declaration.ts';

/** What a template may do. `debug`: whether it runs in debug or preview mode, to which `logging` may be limited. */
export interface Permissions {
  /** Throws a `PermissionError` with Google's message unless the request is permitted. */
  demand(request: PermissionRequest, debug: boolean): void;
  /** Whether the request is permitted. Never throws, whatever a template asks. */
  permits(request: PermissionRequest, debug: boolean): boolean;
}

/** Permits everything. */
export const UNRESTRICTED: Permissions = { demand() {}, permits: () => true };

/**
 * Makes the permissions that a template has declared. `'unrestricted'` permits everything.
 *
 * A permission that is absent or unknown is denied with `The requested permission X is not configured.`
 */
export function createPermissions(declared: readonly DeclaredPermission[] | 'unrestricted'): Permissions {
  if (declared === 'unrestricted') return UNRESTRICTED;
  const parameters = new Map(
    declared.map(permission => [permission.instance.key.publicId, plainParameters(permission)]),
  );

  function denial([id, ...requested]: PermissionRequest, debug: boolean): string | undefined {
    const check = PERMISSION_CHECKS.server.get(id) ?? PERMISSION_CHECKS.web.get(id);
    const options = parameters.get(id);
    if (!check || !options) return `The requested permission ${id} is not configured.`;
    return check(options, requested, debug);
  }

  return {
    demand(request, debug) {
      const message = denial(request, debug);
      if (message !== undefined) throw new PermissionError(message, request[0], request.slice(1));
    },
    permits: (request, debug) => denial(request, debug) === undefined,
  };
}
