import type { PlainPermissions } from 'sgtm-capi';

/**
 * What the template may touch. GTM shows this to whoever imports it, so ask for little: here the user names the key, and
 * can narrow the permission to it in GTM.
 */
export const PERMISSIONS = {
  read_event_data: { eventDataAccess: 'any' },
} satisfies PlainPermissions;
