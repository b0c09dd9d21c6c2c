import type { PlainPermissions } from 'sgtm-capi';

/**
 * What the template may touch. GTM shows this to whoever imports it, so ask for little: here the user names the endpoint
 * and the keys, and can narrow both in GTM.
 */
export const PERMISSIONS = {
  read_event_data: { eventDataAccess: 'any' },
  send_http: { allowedUrls: 'any' },
  logging: { environments: 'debug' },
} satisfies PlainPermissions;
