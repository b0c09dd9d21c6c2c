/** The smallest project that can be built. */
export const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{"name": "demo-tag", "version": "1.2.3"}',
  'src/index.ts': 'data.gtmOnSuccess();\n',
  'template/info.json': '{"type": "TAG", "displayName": "Demo"}',
  'template/notes.md': 'Notes.\n',
  'template/fields.ts': "export const FIELDS = [{ type: 'TEXT', name: 'id' }];\n",
  'template/permissions.ts': 'export const PERMISSIONS = {};\n',
};
