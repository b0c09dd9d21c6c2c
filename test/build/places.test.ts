import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildTemplate } from '../../harness/build/build.ts';
import { findCompanions } from '../../harness/build/places.ts';
import { readTemplate } from '../../harness/tpl/read.ts';
import { makeFolder } from '../folder.ts';
import { PROJECT } from './project.ts';

const COMPANION: Readonly<Record<string, string>> = {
  'src/web/id.ts': "export default require('readTitle')() + data.end;\n",
  'template/web/id/info.json': '{"type": "MACRO", "displayName": "Id", "containerContexts": ["WEB"]}',
  'template/web/id/fields.ts': "export const FIELDS = [{ type: 'TEXT', name: 'end' }];\n",
  'template/web/id/permissions.ts': 'export const PERMISSIONS = { read_title: {} };\n',
  'template/web/id/notes.md': 'About the id.\n',
  'template/web/id/scenarios/a.js': '// name: A\nrunCode({});\n',
};

test('a project without template/web has no companions', async () => {
  expect(await findCompanions(makeFolder(PROJECT))).toEqual([]);
});

test('each folder with an info.json is a companion; built templates are none', async () => {
  const dir = makeFolder({
    ...PROJECT,
    ...COMPANION,
    'template/web/id.tpl': '',
    'template/web/x/y': '',
  });
  expect(await findCompanions(dir)).toEqual([
    { entry: 'src/web/id.ts', folder: 'template/web/id', output: 'template/web/id.tpl' },
  ]);
});

test('a companion is a template for web containers, with scenarios of its own', async () => {
  const dir = makeFolder({ ...PROJECT, ...COMPANION });
  for (const places of await findCompanions(dir)) await buildTemplate(dir, places);
  const file = join(dir, 'template/web/id.tpl');
  const { context, kind, code, parameters, permissions, tests, notes, problems } = readTemplate(
    await readFile(file, 'utf8'),
    file,
  );
  expect({ context, kind, parameters, notes, problems }).toEqual({
    context: 'web',
    kind: 'variable',
    parameters: [{ type: 'TEXT', name: 'end' }],
    notes: 'About the id.',
    problems: [],
  });
  expect(code).toBe(`// demo-tag 1.2.3, built from src/web/id.ts. Change it there, not here.

// src/web/id.ts
return require("readTitle")() + data.end;`);
  expect(permissions.map(({ instance }) => instance.key.publicId)).toEqual(['read_title']);
  expect(tests.scenarios.map(({ name }) => name)).toEqual(['A']);
});
