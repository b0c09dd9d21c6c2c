import type { PlainPermissions } from '../../../harness/sandbox/permissions/declaration.ts';

/** What the variable may touch: the source of `___WEB_PERMISSIONS___`. */
export const PERMISSIONS = {
  read_data_layer: { allowedKeys: 'specific', keyPatterns: ['gtm.uniqueEventId'] },
  access_template_storage: {},
} satisfies PlainPermissions;
