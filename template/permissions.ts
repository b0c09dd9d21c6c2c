import type { PlainPermissions } from '../harness/sandbox/permissions/declaration.ts';

/** A cookie that the tag writes. Its name is the limit; domain and lifetime are the tag's own business. */
const cookie = (name: string) => ({ name, domain: '*', path: '*', secure: 'secure', session: 'non_session' });

/**
 * What the tag may touch: the source of `___SERVER_PERMISSIONS___` (sgtm-sandbox.md, 2). Table and path are the user's to
 * name in the fields, and to limit here.
 */
export const PERMISSIONS = {
  read_event_data: { eventDataAccess: 'any' },
  get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbc', '_fbp', '_gtmeec'] },
  set_cookies: { allowedCookies: [cookie('_fbc'), cookie('_fbp'), cookie('_gtmeec')] },
  send_http: { allowedUrls: 'specific', urls: ['https://graph.facebook.com/'] },
  read_container_data: {},
  logging: { environments: 'all' },
  access_bigquery: {
    allowedTables: [{ projectId: '*', datasetId: '*', tableId: '*', operation: 'write' }],
  },
  access_firestore: { allowedOptions: [{ projectId: '*', path: '*', operation: 'write' }] },
} satisfies PlainPermissions;
