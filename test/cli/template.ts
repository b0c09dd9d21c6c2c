import { declarePermissions, type PlainPermissions } from '../../harness/sandbox/permissions/declaration.ts';

/** The text of a small tag with the code and permissions given. */
export function tagText(code: string, permissions: PlainPermissions = {}): string {
  const info = {
    type: 'TAG',
    id: 'x',
    version: 1,
    securityGroups: [],
    displayName: 'Small',
    containerContexts: ['SERVER'],
  };
  const sections = {
    INFO: JSON.stringify(info),
    TEMPLATE_PARAMETERS: '[]',
    SANDBOXED_JS_FOR_SERVER: code,
    SERVER_PERMISSIONS: JSON.stringify(declarePermissions(permissions)),
    TESTS: 'scenarios: []',
    NOTES: '',
  };
  return Object.entries(sections)
    .map(([name, text]) => `___${name}___\n\n${text}\n`)
    .join('\n\n');
}
