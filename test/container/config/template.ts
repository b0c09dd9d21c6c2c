import {
  declarePermissions,
  type PlainPermissions,
} from '../../../harness/sandbox/permissions/declaration.ts';

/** The text of a small template of a kind, with the code and permissions given. */
export function templateText(
  type: 'TAG' | 'MACRO' | 'CLIENT',
  code: string,
  permissions: PlainPermissions = {},
): string {
  const info = {
    type,
    id: 'cvt_temp_public_id',
    version: 1,
    securityGroups: [],
    displayName: `Small ${type.toLowerCase()}`,
    containerContexts: ['SERVER'],
  };
  const sections = {
    INFO: JSON.stringify(info),
    TEMPLATE_PARAMETERS: '[{"type": "TEXT", "name": "value"}]',
    SANDBOXED_JS_FOR_SERVER: code,
    SERVER_PERMISSIONS: JSON.stringify(declarePermissions(permissions)),
    TESTS: 'scenarios: []',
    NOTES: '',
  };
  return Object.entries(sections)
    .map(([name, text]) => `___${name}___\n\n${text}\n`)
    .join('\n\n');
}
