import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTemplate } from '../../harness/tpl/read.ts';
import type { TemplateParts } from '../../harness/tpl/template.ts';
import { writeTemplate } from '../../harness/tpl/write.ts';

const EXPORTED = readFileSync(new URL('exported.tpl', import.meta.url), 'utf8');

const PARTS: TemplateParts = {
  context: 'server',
  terms: undefined,
  info: {
    type: 'CLIENT',
    id: 'cvt_temp_public_id',
    version: 1,
    securityGroups: [],
    displayName: 'Client',
    description: '',
    containerContexts: ['SERVER'],
  },
  parameters: [],
  code: 'return;',
  permissions: [],
  tests: { setup: '', scenarios: [] },
  notes: 'Notes.',
};

const WRITTEN = `\uFEFF___INFO___

{
  "type": "CLIENT",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Client",
  "description": "",
  "containerContexts": [
    "SERVER"
  ]
}


___TEMPLATE_PARAMETERS___

[]


___SANDBOXED_JS_FOR_SERVER___

return;


___TESTS___

scenarios: []
setup: ''


___NOTES___

Notes.


`;

test('an exported template, read and written, is the same text', () => {
  expect(writeTemplate(readTemplate(EXPORTED, 'exported.tpl'))).toBe(EXPORTED);
});

test('sections without content are left out where GTM leaves them out', () => {
  expect(writeTemplate(PARTS)).toBe(WRITTEN);
});

test('a web template has sections of its own', () => {
  const permissions = [{ instance: { key: { publicId: 'logging', versionId: '1' }, param: [] } }];
  expect(writeTemplate({ ...PARTS, context: 'web', permissions }).match(/___\w+___/g)).toEqual([
    '___INFO___',
    '___TEMPLATE_PARAMETERS___',
    '___SANDBOXED_JS_FOR_WEB_TEMPLATE___',
    '___WEB_PERMISSIONS___',
    '___TESTS___',
    '___NOTES___',
  ]);
});

test('JSON escapes what could be HTML', () => {
  const info = { ...PARTS.info, description: "<a href='x'>&\"\u2028é" };
  expect(writeTemplate({ ...PARTS, info })).toContain(
    '"description": "\\u003ca href\\u003d\\u0027x\\u0027\\u003e\\u0026\\"\\u2028é"',
  );
});
