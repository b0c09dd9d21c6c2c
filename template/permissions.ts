import type { PlainPermissions } from '../harness/sandbox/permissions/declaration.ts';

/** A cookie that the tag writes. Its name is the limit; domain and lifetime are the tag's own business. */
const cookie = (name: string) => ({ name, domain: '*', path: '*', secure: 'any', session: 'any' });

/** What the tag may touch: the source of `___SERVER_PERMISSIONS___` (sgtm-sandbox.md, 2). */
export const PERMISSIONS = {
  read_event_data: { eventDataAccess: 'any' },
  get_cookies: { cookieAccess: 'specific', cookieNames: ['_fbc', '_fbp'] },
  set_cookies: { allowedCookies: [cookie('_fbc'), cookie('_fbp')] },
  send_http: { allowedUrls: 'specific', urls: ['https://graph.facebook.com/'] },
  logging: { environments: 'debug' },
} satisfies PlainPermissions;
