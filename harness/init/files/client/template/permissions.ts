import type { PlainPermissions } from 'sgtm-capi';

/** What the template may touch. GTM shows this to whoever imports it, so ask for little: no headers, no parameters. */
export const PERMISSIONS = {
  read_request: { requestAccess: 'specific', pathAllowed: true, bodyAllowed: true },
  run_container: {},
  access_response: { writeResponseAccess: 'specific', writeStatusAllowed: true },
  return_response: {},
} satisfies PlainPermissions;
