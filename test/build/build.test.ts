import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { buildTemplate, checkTemplate } from '../../harness/build/build.ts';
import { MAIN } from '../../harness/build/places.ts';
import { makeFolder } from '../folder.ts';
import { PROJECT } from './project.ts';

/** As the gallery wants it. */
const AT_ROOT = { ...MAIN, output: 'template.tpl' };

const BUILT = `\uFEFF___INFO___

{
  "type": "TAG",
  "displayName": "Demo"
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "id"
  }
]


___SANDBOXED_JS_FOR_SERVER___

// demo-tag 1.2.3, built from src/index.ts. Change it there, not here.

// src/index.ts
data.gtmOnSuccess();


___TESTS___

scenarios: []


___NOTES___

Notes.


`;

test('the template is assembled from the project and written', async () => {
  const dir = makeFolder(PROJECT);
  const file = join(dir, 'template/template.tpl');
  expect(await buildTemplate(dir)).toEqual({ text: BUILT, file, warnings: [] });
  expect(await readFile(file, 'utf8')).toBe(BUILT);
  expect((await readdir(join(dir, 'template'))).sort()).toEqual([
    'fields.ts',
    'info.json',
    'notes.md',
    'permissions.ts',
    'template.tpl',
  ]);
});

test('building twice gives the same bytes, and the check agrees', async () => {
  const dir = makeFolder(PROJECT);
  const first = await buildTemplate(dir);
  expect(await buildTemplate(dir)).toEqual(first);
  expect(await checkTemplate(dir)).toEqual({ ...first, difference: undefined });
});

test('the check does not mind line ends that git has changed', async () => {
  const dir = makeFolder({
    ...PROJECT,
    'template/template.tpl': BUILT.replaceAll('\n', '\r\n'),
    'template/notes.md': 'Notes.\r\n',
  });
  expect((await checkTemplate(dir)).difference).toBeUndefined();
});

test.each([
  [undefined, { line: 1, built: '\uFEFF___INFO___', committed: undefined }],
  [
    BUILT.replace('Demo', 'Old'),
    { line: 5, built: '  "displayName": "Demo"', committed: '  "displayName": "Old"' },
  ],
  [BUILT.slice(0, -1), { line: 37, built: '', committed: undefined }],
  [`${BUILT}more`, { line: 37, built: '', committed: 'more' }],
  [`${BUILT}\n`, { line: 38, built: undefined, committed: '' }],
])(
  'a stale template is found by its first differing line, and left alone (%#)',
  async (committed, difference) => {
    const dir = makeFolder({
      ...PROJECT,
      ...(committed !== undefined && { 'template/template.tpl': committed }),
    });
    expect((await checkTemplate(dir)).difference).toEqual(difference);
    const left = await readFile(join(dir, 'template/template.tpl'), 'utf8').catch(() => undefined);
    expect(left).toBe(committed);
  },
);

test('a build that fails leaves the committed template as it was', async () => {
  const dir = makeFolder({ ...PROJECT, 'template/template.tpl': 'old' });
  await writeFile(join(dir, 'src/index.ts'), 'data.a = new data.A();\n');
  await expect(buildTemplate(dir)).rejects.toThrow('src/index.ts:1:10 new is not supported.');
  expect(await readFile(join(dir, 'template/template.tpl'), 'utf8')).toBe('old');
});

test('warnings of sources and scenarios are collected', async () => {
  const dir = makeFolder({
    ...PROJECT,
    'src/index.ts': "import { main as other } from './other.ts';\nfunction main() { other(); }\nmain();\n",
    'src/other.ts': 'export function main() { data.gtmOnSuccess(); }\n',
    'template/scenarios/a.js': '// name: a\nrunCode(); \n',
  });
  expect((await buildTemplate(dir)).warnings).toEqual([
    'src/index.ts:2:10 main is called main2 in the template, because another module has that name too. Rename one.',
    'template/scenarios/a.js:2 GTM folds code with tabs, or blanks at line ends, into one text. Remove them.',
  ]);
});

test('the project may be given as a relative path', async () => {
  const dir = makeFolder(PROJECT);
  expect((await checkTemplate(relative('.', dir))).text).toBe(BUILT);
});

test('the template goes where the caller wants it', async () => {
  const dir = makeFolder(PROJECT);
  expect(await checkTemplate(dir, AT_ROOT)).toMatchObject({
    file: join(dir, 'template.tpl'),
    difference: { line: 1, committed: undefined },
  });
  await buildTemplate(dir, AT_ROOT);
  expect(await readFile(join(dir, 'template.tpl'), 'utf8')).toBe(BUILT);
  expect((await checkTemplate(dir, AT_ROOT)).difference).toBeUndefined();
});

test('the code of a variable returns its default export', async () => {
  const dir = makeFolder({
    ...PROJECT,
    'template/info.json': '{"type": "MACRO", "displayName": "Demo"}',
    'src/index.ts': 'export default data.id;\n',
  });
  expect((await buildTemplate(dir)).text).toContain('// src/index.ts\nreturn data.id;\n');
});

test.each(['TAG', 'MACRO'])('a project of type %s without code is told so', async type => {
  const { 'src/index.ts': _code, ...project } = PROJECT;
  const dir = makeFolder({
    ...project,
    'template/info.json': `{"type": "${type}", "displayName": "Demo"}`,
  });
  await expect(buildTemplate(dir)).rejects.toThrow('Expected a file src/index.ts, but there is none.');
});
