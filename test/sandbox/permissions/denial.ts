import type { PermissionRequest } from '../../../harness/sandbox/api.ts';
import { PermissionError } from '../../../harness/sandbox/errors.ts';
import {
  declarePermissions,
  type PlainPermissions,
} from '../../../harness/sandbox/permissions/declaration.ts';
import { createPermissions } from '../../../harness/sandbox/permissions/permissions.ts';

/** The message by which a request is denied, `undefined` if it is permitted. */
export function denial(
  permissions: PlainPermissions,
  request: PermissionRequest,
  debug = false,
): string | undefined {
  try {
    createPermissions(declarePermissions(permissions)).demand(request, debug);
  } catch (error) {
    if (error instanceof PermissionError) return error.message;
    throw error;
  }
  return undefined;
}
